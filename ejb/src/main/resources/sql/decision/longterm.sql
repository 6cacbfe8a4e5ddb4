-- Terms of the decisions that open long-term stays stand on, on a day.
select d.placement_id, d.valid_from, d.valid_to
from care.decision_of_placement d
join care.placement p on p.id = d.placement_id
join care.service s on s.id = p.service_id
where s.code = 'LONGTERM' and p.withdrawn_at is null and coalesce(p.ended_on, 'infinity') > ?
