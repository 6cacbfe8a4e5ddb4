-- Rule 18: a commitment that recurs is shown in every week, month, quarter, half-year or year by evidence added, or by a day it was
-- done. Wording that names no such period ("regulāri") asks nothing here: the register marks it.
with
    recurring as (
        select c.id, c.done_on,
               coalesce(r.report_received_on, r.reply_due_on, (
                   select min(h.at at time zone 'Europe/Riga')::date from care.history h
                   where h.table_name = 'commitment' and h.row_id = c.id)) as since,
               case
                   when c.recurrence ~* '^(ne retāk kā )?(reizi |katru )?nedēļ[āu]$|^weekly$' then interval '7 days'
                   when c.recurrence ~* '^(ne retāk kā )?(reizi |katru )?mēnes[īi]$|^monthly$' then interval '1 month'
                   when c.recurrence ~* '^(ne retāk kā )?(reizi |katru )?ceturksn[īi]$|^quarterly$' then interval '3 months'
                   when c.recurrence ~* '^(ne retāk kā )?(reizi |katru )?pusgad[āu]$|^half-yearly$' then interval '6 months'
                   when c.recurrence ~* '^(ne retāk kā )?(reizi |katru )?gad[āu]$|^yearly$' then interval '1 year'
               end as step
        from care.commitment c
        join care.recommendation r on r.id = c.recommendation_id
        where c.withdrawn_at is null and c.due_on is null
    ),
    period as (
        select c.id, c.done_on, p.first_day::date as first_day, (p.first_day + c.step)::date - 1 as last_day
        from recurring c
        cross join lateral generate_series(
            date_trunc(case when c.step = interval '7 days' then 'week' else 'year' end, c.since::timestamp),
            care.today()::timestamp, c.step) p (first_day)
        where c.step is not null and p.first_day + c.step > c.since
    )
select p.id as commitment_id, p.first_day as arose_on, p.last_day as due_on,
       least(case when p.done_on between p.first_day and p.last_day then p.done_on end, (
           select min(e.added_at at time zone 'Europe/Riga')::date from care.evidence e
           where e.commitment_id = p.id and e.withdrawn_at is null
             and (e.added_at at time zone 'Europe/Riga')::date between p.first_day and p.last_day)) as done_on
from period p
