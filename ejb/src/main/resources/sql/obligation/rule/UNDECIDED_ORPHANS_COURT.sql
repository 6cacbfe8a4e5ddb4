-- Rule 2: a child taken into long-term care without a decision is told to the orphans' court the next working day; a decision that
-- follows shows that they know.
select p.client_id, p.id as placement_id, p.started_on as arose_on, care.working_days_after(p.started_on, 1) as due_on,
       (select min(greatest(coalesce(d.decided_on, d.valid_from), p.started_on))
        from care.decision_of_placement d
        where d.placement_id = p.id and coalesce(d.decided_on, d.valid_from) is not null) as done_on
from care.placement p
join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
  and not exists (
    select from care.decision_of_placement d where d.placement_id = p.id and d.valid_from <= p.started_on)
