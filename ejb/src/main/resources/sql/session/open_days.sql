-- The days between two, both included, that are open for each of the clients: on which a service received is open, by what
-- is said of its day, else by the working days; for who receives none, on which the centre works. What is suspended is not received.
with asked as (
    select cast(? as date) as first_day, cast(? as date) as last_day, cast(? as bigint[]) as clients
)
select d.day::date as day
from asked a
cross join lateral generate_series(a.first_day, a.last_day, interval '1 day') d (day)
where not exists (
    select from unnest(a.clients) c (id)
    where not coalesce((
        select bool_or(coalesce(said.is_open, care.is_working_day(d.day::date)))
        from care.placement p
        left join care.service_day said on said.service_id = p.service_id and said.day = d.day::date
        where p.client_id = c.id and p.withdrawn_at is null and p.started_on <= d.day::date
          and (p.ended_on is null or greatest(p.ended_on, p.started_on + 1) > d.day::date)
          and not exists (
              select from care.suspension u
              where u.placement_id = p.id and u.from_on <= d.day::date and (u.until_on is null or u.until_on > d.day::date))
    ), care.is_working_day(d.day::date)))
