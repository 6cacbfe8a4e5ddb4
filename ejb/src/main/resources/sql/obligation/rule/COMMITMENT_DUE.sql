-- Rule 18: a commitment is done by its day; asked for EXPIRY_ALERT_DAYS before.
select c.id as commitment_id, c.due_on - care.parameter_on('EXPIRY_ALERT_DAYS', '', c.due_on)::int as arose_on, c.due_on, c.done_on
from care.commitment c
where c.withdrawn_at is null and c.due_on is not null
