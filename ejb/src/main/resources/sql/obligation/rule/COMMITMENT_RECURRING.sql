-- Rule 18: a commitment that recurs is shown in every week, month, quarter, half-year or year by an occurrence validated or a day it
-- was done, and before its occurrences were kept by evidence added. Wording that names no such period ("regulāri") asks nothing here: the register marks it.
with
    recurring as (
        select c.id, c.done_on,
               coalesce(r.report_received_on, r.reply_due_on, (
                   select min(h.at at time zone 'Europe/Riga')::date from care.history h
                   where h.table_name = 'commitment' and h.row_id = c.id)) as since,
               care.occurrence_step(c.recurrence) as step,
               (select min(t.due_on) from care.commitment_term t where t.commitment_id = c.id) as kept_from
        from care.commitment c
        join care.recommendation r on r.id = c.recommendation_id
        where c.withdrawn_at is null and c.due_on is null
    ),
    period as (
        select c.id, c.done_on, c.kept_from, p.first_day::date as first_day, (p.first_day + c.step)::date - 1 as last_day
        from recurring c
        cross join lateral generate_series(
            date_trunc(case when c.step = interval '7 days' then 'week' else 'year' end, c.since::timestamp),
            care.today()::timestamp, c.step) p (first_day)
        where c.step is not null and p.first_day + c.step > c.since
    )
select p.id as commitment_id, p.first_day as arose_on, p.last_day as due_on,
       least(case when p.done_on between p.first_day and p.last_day then p.done_on end, (
           select min(o.done_on) from care.commitment_term o where o.commitment_id = p.id and o.due_on = p.last_day), (
           select min(e.added_at at time zone 'Europe/Riga')::date from care.evidence e
           where e.commitment_id = p.id and e.withdrawn_at is null and p.last_day < coalesce(p.kept_from, 'infinity')
             and (e.added_at at time zone 'Europe/Riga')::date between p.first_day and p.last_day)) as done_on
from period p
