-- Keeps what files lacked on the Monday of the day's week, by whose task it was; a week that is kept stays as it is.
with monday as (
    select date_trunc('week', ?::date)::date as week_on
)
insert into care.completeness_week (week_on, employee_id, client_id, placement_id, thing, since)
select monday.week_on, coalesce(a.employee_id, w.employee_id), m.client_id, m.placement_id, m.thing, m.since
from monday
cross join lateral care.missing_on(monday.week_on) m
left join care.answerable_on((select week_on from monday)) a on a.client_id = m.client_id
left join care.social_worker_on((select week_on from monday)) w on w.service_id = m.service_id
where not exists (select from care.completeness_week kept where kept.week_on = monday.week_on)
