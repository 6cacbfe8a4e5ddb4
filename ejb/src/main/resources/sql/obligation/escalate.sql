-- What is still open some days after it was due goes to the director, once.
update care.obligation o
set escalated_on = care.today(), version = o.version + 1
from care.obligation_rule r
where r.code = o.rule and o.done_at is null and o.excused_at is null and o.escalated_on is null
  and (o.due_at at time zone 'Europe/Riga')::date < care.today()
  and (o.due_at at time zone 'Europe/Riga')::date + r.escalate_days <= care.today()
