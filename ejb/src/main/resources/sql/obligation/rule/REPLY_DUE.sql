-- Rule 18: the reply to a report is due on the day it names; asked for REPLY_ALERT_DAYS before. Done when the last of the report's
-- recommendations got its answer.
select min(r.id) as recommendation_id,
       r.reply_due_on - care.parameter_on('REPLY_ALERT_DAYS', '', r.reply_due_on)::int as arose_on, r.reply_due_on as due_on,
       case when bool_and(trim(coalesce(r.answer, '')) <> '') then max((
           select min(h.at at time zone 'Europe/Riga')::date from care.history h
           where h.table_name = 'recommendation' and h.row_id = r.id and trim(coalesce(h.after ->> 'answer', '')) <> '')) end as done_on
from care.recommendation r
where r.reply_due_on is not null
group by r.source, r.reply_due_on
