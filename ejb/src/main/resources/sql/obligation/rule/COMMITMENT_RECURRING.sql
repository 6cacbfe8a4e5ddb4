-- Rule 18: of a commitment that recurs the occurrence that is open is asked for, as the register has it, beside those done in the
-- rhythm of today. What came by import with a day done has that one. Wording that names no period ("regulāri") asks nothing here: the
-- register marks it.
with
    recurring as (
        select c.id, c.recurrence, c.done_on, c.next_due_on, care.occurrence_step(c.recurrence) as step
        from care.commitment c
        where c.withdrawn_at is null and c.due_on is null and c.names_period
    ),
    occurrence as (
        select id, step, next_due_on as due_on, done_on from recurring where next_due_on is not null
        union all
        select id, step, care.occurrence_end(recurrence, done_on), done_on from recurring where next_due_on is null and done_on is not null
        union all
        select c.id, c.step, o.due_on, o.done_on
        from recurring c
        join care.commitment_occurrence o on o.commitment_id = c.id and o.withdrawn_at is null
            and o.due_on = care.occurrence_end(c.recurrence, o.due_on)
    )
select id as commitment_id, (due_on + 1 - step)::date as arose_on, due_on, done_on
from occurrence
