-- Rule 17: before the last valid day of the decision a service stands on, another is made; asked for EXPIRY_ALERT_DAYS before.
select d.client_id, d.placement_id, d.valid_to - care.parameter_on('EXPIRY_ALERT_DAYS', '', d.valid_to)::int as arose_on,
       d.valid_to as due_on,
       (select min(coalesce(n.decided_on, n.valid_from)) from care.decision_of_placement n
        where n.placement_id = d.placement_id and coalesce(n.valid_to, 'infinity') > d.valid_to) as done_on
from (
    select distinct p.client_id, p.id as placement_id, t.valid_to
    from care.placement p
    join care.decision_of_placement t on t.placement_id = p.id
    where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
      and coalesce(p.ended_on, 'infinity') > t.valid_to + 1 and t.valid_to >= p.started_on
) d
