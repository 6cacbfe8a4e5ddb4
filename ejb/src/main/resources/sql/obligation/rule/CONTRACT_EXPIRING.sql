-- Rule 17: before the last valid day of a contract another is signed; asked for EXPIRY_ALERT_DAYS before.
with
    signed as (
        select p.client_id, p.id as placement_id, p.started_on, p.ended_on, c.signed_on, c.valid_to
        from care.contract c
        join care.decision d on d.id = c.decision_id
        left join care.application a on a.id = d.application_id
        join care.placement p on p.id = coalesce(d.placement_id, a.placement_id)
        where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
    )
select s.client_id, s.placement_id, s.valid_to - care.parameter_on('EXPIRY_ALERT_DAYS', '', s.valid_to)::int as arose_on,
       s.valid_to as due_on,
       (select min(n.signed_on) from signed n
        where n.placement_id = s.placement_id and coalesce(n.valid_to, 'infinity') > s.valid_to) as done_on
from signed s
where s.valid_to >= s.started_on and coalesce(s.ended_on, 'infinity') > s.valid_to + 1
