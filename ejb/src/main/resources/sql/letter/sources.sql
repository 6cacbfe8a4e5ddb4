-- One row per source of recommendations that no draft answers yet, with the first day something of it was received.
select s.code, s.title, s.kind, min(r.report_received_on) as received_on
from care.recommendation_source s
join care.recommendation r on r.source = s.code
where not exists (select from care.reply_letter l where l.source = s.code and l.state = 'draft' and l.withdrawn_at is null)
group by s.code, s.title, s.kind
order by s.code
