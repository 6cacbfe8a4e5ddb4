-- One row per day of the period: whether the service is open on it, what makes it so, and how many marks lie on it.
with
    asked as (
        select s.id as service_id, cast(? as date) as first_day, cast(? as date) as last_day
        from care.service s where s.code = ?
    ),
    marked as (
        select a.day, count(*)::int as marks
        from asked q
        join care.attendance a on a.day between q.first_day and q.last_day
        join care.placement p on p.id = a.placement_id and p.service_id = q.service_id and p.withdrawn_at is null
        group by a.day
    )
select
    d.day::date as day, h.name_lv as holiday,
    e.id as exception_id, e.working as exception_working, e.reason as exception_reason, e.switched_on,
    said.is_open as said_open, said.reason as said_reason,
    coalesce(said.is_open, care.is_working_day(d.day::date)) as is_open, coalesce(m.marks, 0) as marks
from asked q
cross join lateral generate_series(q.first_day, q.last_day, interval '1 day') d (day)
left join care.holiday h on h.day = d.day::date
left join care.calendar_exception e on e.day = d.day::date
left join care.service_day said on said.service_id = q.service_id and said.day = d.day::date
left join marked m on m.day = d.day::date
order by d.day;
