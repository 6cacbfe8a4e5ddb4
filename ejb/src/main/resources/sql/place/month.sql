-- One row per service and day: places taken by placements open on that day, held ones, and how many there are (null where no
-- limit is entered). A stay that begins and ends on one day has its first.
with
    asked as (
        select cast(? as date) as first_day, cast(? as date) as last_day
    ),
    stay as (
        select p.service_id, 'taken' as state, p.started_on as from_on,
               greatest(coalesce(p.ended_on, a.last_day + 1), p.started_on + 1) as until_on
        from care.placement p
        join asked a on p.started_on <= a.last_day
        where p.withdrawn_at is null and (p.ended_on is null or p.ended_on >= a.first_day)
        union all
        select s.id, 'held', h.from_on, h.until_on
        from care.respite_hold h
        join asked a on h.from_on <= a.last_day and h.until_on > a.first_day
        join care.service s on s.code = 'RESPITE'
        where h.used_at is null and h.released_at is null
    ),
    counted as (
        select s.service_id, day::date as day,
               count(*) filter (where s.state = 'taken')::int as taken, count(*) filter (where s.state = 'held')::int as held
        from stay s
        cross join asked a
        cross join lateral generate_series(
            greatest(s.from_on, a.first_day), least(s.until_on - 1, a.last_day), interval '1 day') day
        group by s.service_id, day
    )
select
    s.code as service, d.day::date as day, coalesce(c.taken, 0) as taken, coalesce(c.held, 0) as held,
    care.parameter_on(s.code || '_PLACES', '', d.day::date)::int as places,
    coalesce(said.is_open, s.unit <> 'attended_day' or care.is_working_day(d.day::date)) as is_open
from asked a
cross join care.service s
cross join lateral generate_series(a.first_day, a.last_day, interval '1 day') d (day)
left join counted c on c.service_id = s.id and c.day = d.day::date
left join care.service_day said on said.service_id = s.id and said.day = d.day::date
order by s.sort_order, d.day;
