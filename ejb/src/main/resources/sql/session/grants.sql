-- Sessions granted to a client by the decisions its rehabilitation placements stand on: one row a decision and kind.
select g.kind, d.valid_from, d.valid_to, g.sessions
from care.placement p
join care.service s on s.id = p.service_id and s.unit = 'session'
join care.decision d on d.placement_id = p.id and d.outcome = 'granted'
join care.decision_grant g on g.decision_id = d.id
where p.client_id = ? and p.withdrawn_at is null
order by g.kind, d.valid_from, d.id
