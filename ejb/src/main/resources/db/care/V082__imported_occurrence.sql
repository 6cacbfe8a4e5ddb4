-- A commitment that recurs is kept occurrence by occurrence from the day it is in the register, typed or imported.

-- Opens the occurrence of the day, or the one after the last that was done; one that is open stays open, to the end of its period in
-- today's rhythm. With a day done, or a due date, none is opened.
create function open_occurrence(asked bigint, day date) returns void language sql as $$
    update care.commitment c
    set next_due_on = o.due_on, version = c.version + 1
    from (
        select m.id, case when m.due_on is null then care.occurrence_end(m.recurrence, coalesce(
                   (select max(d.due_on) + 1 from care.commitment_occurrence d where d.commitment_id = m.id and d.withdrawn_at is null),
                   m.next_due_on, day)) end as due_on
        from care.commitment m
        where m.id = asked and (m.done_on is null or m.next_due_on is not null)
    ) o
    where c.id = o.id and c.next_due_on is distinct from o.due_on
$$;

-- Those imported so far begin today.
select care.open_occurrence(id, (now() at time zone 'Europe/Riga')::date) from commitment where withdrawn_at is null;
