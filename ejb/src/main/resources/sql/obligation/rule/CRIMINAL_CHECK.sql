-- Rule 16: an employee's criminal record is checked again within CRIMINAL_CHECK_MONTHS; who was never checked, from the day known
-- here. What was asked before a newer check is done by it. Who holds no post any more is not asked for.
with
    working as (
        select e.id, e.criminal_check_on,
               (select min(h.at at time zone 'Europe/Riga')::date from care.history h
                where h.table_name = 'employee' and h.row_id = e.id) as known_on
        from care.employee e
        where not exists (select from care.post o where o.employee_id = e.id and o.withdrawn_at is null)
           or exists (select from care.post o where o.employee_id = e.id and o.withdrawn_at is null
                        and coalesce(o.until_on, 'infinity') > care.today())
    )
select id as employee_id, criminal_check_on as arose_on,
       (criminal_check_on + make_interval(
           months => care.parameter_on('CRIMINAL_CHECK_MONTHS', '', criminal_check_on)::int))::date as due_on, null::date as done_on
from working
where criminal_check_on is not null
union all
select id, known_on, known_on, null
from working
where criminal_check_on is null and known_on is not null
union all
select o.employee_id, o.arose_on, (o.due_at at time zone 'Europe/Riga')::date,
       least(w.criminal_check_on, (
           select min(later.arose_on) from care.obligation later
           where later.rule = o.rule and later.employee_id = o.employee_id and later.arose_on > o.arose_on))
from care.obligation o
join working w on w.id = o.employee_id and w.criminal_check_on > o.arose_on
where o.rule = 'CRIMINAL_CHECK'
