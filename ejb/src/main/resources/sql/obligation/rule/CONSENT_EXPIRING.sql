-- Rule 17 for images: before the last valid day of a consent it is renewed, or given up, while the client is here; asked for
-- EXPIRY_ALERT_DAYS before, once a client and day. Done on the day the last of those channels was consented to beyond it.
with
    term as (
        select s.client_id, s.channel, s.valid_until, coalesce(s.by_child, false) as by_child,
               coalesce(s.by_representative, false) as by_representative,
               s.valid_until - care.parameter_on('EXPIRY_ALERT_DAYS', '', s.valid_until)::int as arose_on
        from care.consent s
        where s.withdrawn_at is null and coalesce(s.withdrawn_on, 'infinity') > s.valid_until
    ),
    renewed as (
        select t.*, (
            select min(n.given_on) from care.consent n
            where n.client_id = t.client_id and n.channel = t.channel and n.withdrawn_at is null
              and n.given_on <= care.today() and coalesce(n.withdrawn_on, 'infinity') > t.valid_until
              and coalesce(n.valid_until, 'infinity') > t.valid_until
              and coalesce(n.by_child, false) >= t.by_child and coalesce(n.by_representative, false) >= t.by_representative) as renewed_on
        from term t
    )
select r.client_id, r.arose_on, r.valid_until as due_on,
       case when count(r.renewed_on) = count(*) then greatest(max(r.renewed_on), r.arose_on) end as done_on
from renewed r
where exists (
    select from care.placement p
    where p.client_id = r.client_id and p.withdrawn_at is null and p.started_on <= r.valid_until
      and coalesce(p.ended_on, 'infinity') > care.today())
group by r.client_id, r.arose_on, r.valid_until
having not bool_and(r.renewed_on is not null and r.renewed_on < r.arose_on)
