-- Rule 17: before the last valid day of the decision on a disability another is known, while a service runs; asked for
-- EXPIRY_ALERT_DAYS before. Done on the day the next one was recorded, at the latest on its first day.
with
    term as (
        select d.id, d.client_id, d.from_on, d.until_on,
               d.until_on - care.parameter_on('EXPIRY_ALERT_DAYS', '', d.until_on)::int as arose_on,
               exists (
                   select from care.disability n
                   where n.client_id = d.client_id and n.withdrawn_at is null and n.from_on > d.from_on) as followed
        from care.disability d
        where d.withdrawn_at is null and d.until_on is not null
    )
select t.client_id, t.arose_on, t.until_on as due_on,
       (select min(greatest(t.arose_on, least(n.from_on, (
                   select min(h.at at time zone 'Europe/Riga')::date from care.history h
                   where h.table_name = 'disability' and h.row_id = n.id))))
        from care.disability n
        where n.client_id = t.client_id and n.withdrawn_at is null and n.from_on > t.until_on) as done_on
from term t
where exists (
    select from care.placement p
    where p.client_id = t.client_id and p.withdrawn_at is null and p.started_on <= care.today()
      and coalesce(p.ended_on, 'infinity') > care.today() and (p.started_on <= t.until_on or not t.followed))
