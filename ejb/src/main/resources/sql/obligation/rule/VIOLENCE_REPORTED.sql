-- Rule 15: violence is reported to somebody outside on the day of Riga's calendar it was noticed; without a child it is the house's.
select c.client_id, t.noticed_on as arose_on, t.noticed_on as due_on, min(t.told_on) as done_on
from care.incident_told t
left join care.incident_client c on c.incident_id = t.incident_id
where t.kind = 'violence' and t.noticed_on <= care.today()
group by t.incident_id, t.noticed_on, c.client_id
