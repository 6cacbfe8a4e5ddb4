-- Rule 2: a child taken into long-term care without a decision is told to the orphans' court the next working day, whether or not the
-- stay still lasts; a decision that follows shows that they know.
with
    decided as materialized (
        select d.placement_id, coalesce(d.decided_on, d.valid_from) as known_on, d.valid_from
        from care.decision_of_placement d
        join care.placement p on p.id = d.placement_id
        where coalesce(d.valid_to, 'infinity') >= p.started_on
    )
select p.client_id, p.id as placement_id, p.started_on as arose_on, care.working_days_after(p.started_on, 1) as due_on,
       (select min(greatest(d.known_on, p.started_on)) from decided d
        where d.placement_id = p.id and d.known_on is not null) as done_on
from care.placement p
join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
where p.withdrawn_at is null and p.started_on <= care.today()
  and not exists (select from decided d where d.placement_id = p.id and d.valid_from <= p.started_on)
