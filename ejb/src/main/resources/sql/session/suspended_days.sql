-- The days between two, both included, on which everything one of the clients receives is suspended, from the first day without
-- the service to the day before it goes on.
with asked as (
    select cast(? as date) as first_day, cast(? as date) as last_day, cast(? as bigint[]) as clients
)
select d.day::date as day
from asked a
cross join lateral generate_series(a.first_day, a.last_day, interval '1 day') d (day)
where exists (
    select from unnest(a.clients) c (id)
    where (
        select bool_and(exists (
            select from care.suspension u
            where u.placement_id = p.id and u.from_on <= d.day::date and (u.until_on is null or u.until_on > d.day::date)))
        from care.placement p
        where p.client_id = c.id and p.withdrawn_at is null and p.started_on <= d.day::date
          and (p.ended_on is null or greatest(p.ended_on, p.started_on + 1) > d.day::date)
    ))
