-- The channels of the list and those only a delivery names, with how many clients agreed to each and how many items stand there.
with
    named as (
        select channel as name from care.consent where withdrawn_at is null
        union
        select channel from care.publication where withdrawn_at is null
    ),
    consents as (
        select channel as name, count(distinct client_id) as n from care.consent where withdrawn_at is null group by channel
    ),
    shown as (
        select channel as name, count(*) as n from care.publication
        where withdrawn_at is null and published_on <= ? and coalesce(removed_on, 'infinity') > ?
        group by channel
    )
select k.id, coalesce(k.version, 0) as version, coalesce(k.name, d.name) as name, coalesce(k.own, true) as own,
       coalesce(k.offered, false) as offered, coalesce(c.n, 0) as consents, coalesce(s.n, 0) as shown
from care.publication_channel k
full join named d on d.name = k.name
left join consents c on c.name = coalesce(k.name, d.name)
left join shown s on s.name = coalesce(k.name, d.name)
order by k.id is null, not k.offered, coalesce(k.name, d.name)
