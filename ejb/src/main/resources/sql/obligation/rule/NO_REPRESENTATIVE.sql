-- Rule 17: a client under 18 or under guardianship has a known legal representative on every day of a stay. Each run of days
-- without one is one breach, over when one is known to represent, the stays end or the client comes of age.
with
    stayed as (
        select p.client_id, range_agg(care.stay_days(p.started_on, p.ended_on)) as days
        from care.placement p
        where p.withdrawn_at is null and p.started_on <= care.today()
        group by p.client_id
    ),
    represented as (
        select r.client_id, range_agg(daterange(r.from_on, r.until_on, '[]')) as days
        from care.relative r
        where r.withdrawn_at is null and r.represents_as is not null
        group by r.client_id
    )
select s.client_id, lower(gap) as arose_on, lower(gap) as due_on, upper(gap) as done_on
from stayed s
join care.client c on c.id = s.client_id and c.legal_representative is null
left join represented r on r.client_id = s.client_id
cross join lateral unnest(
    s.days - coalesce(r.days, '{}')
    - case when c.under_guardianship then '{}'::datemultirange
           else datemultirange(daterange((c.birth_date + interval '18 years')::date, null)) end) gap
