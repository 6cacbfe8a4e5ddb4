-- Sessions granted to a client by the decisions its rehabilitation placements stand on: one row a decision and kind. One that another
-- takes the place of counts up to the day before.
select g.kind, d.valid_from, least(d.valid_to, m.amended_on - 1) as valid_to, g.sessions
from care.placement p
join care.service s on s.id = p.service_id and s.unit = 'session'
join care.decision d on d.placement_id = p.id and d.outcome = 'granted'
join care.decision_amount m on m.decision_id = d.id
join care.decision_grant g on g.decision_id = d.id
where p.client_id = ? and p.withdrawn_at is null and d.valid_from is distinct from m.amended_on
order by g.kind, d.valid_from, d.id
