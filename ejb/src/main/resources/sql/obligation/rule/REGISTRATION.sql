-- Rule 16: a registration (nurses, dietary nurses) is renewed by its last valid day; asked for EXPIRY_ALERT_DAYS before. What was
-- asked before is done on the day the later one was recorded.
select e.id as employee_id, e.registration_expires - care.parameter_on('EXPIRY_ALERT_DAYS', '', e.registration_expires)::int as arose_on,
       e.registration_expires as due_on, null::date as done_on
from care.employee e
where e.registration_expires is not null
  and (not exists (select from care.post o where o.employee_id = e.id and o.withdrawn_at is null)
       or exists (select from care.post o where o.employee_id = e.id and o.withdrawn_at is null
                    and coalesce(o.until_on, 'infinity') > care.today()))
union all
select o.employee_id, o.arose_on, (o.due_at at time zone 'Europe/Riga')::date,
       (select min(h.at at time zone 'Europe/Riga')::date from care.history h
        where h.table_name = 'employee' and h.row_id = e.id
          and (h.after ->> 'registration_expires')::date > (o.due_at at time zone 'Europe/Riga')::date)
from care.obligation o
join care.employee e on e.id = o.employee_id and e.registration_expires > (o.due_at at time zone 'Europe/Riga')::date
where o.rule = 'REGISTRATION'
