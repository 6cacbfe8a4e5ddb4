-- A programme entered by mistake takes what was held for it along: it stays readable, and counts nowhere.
create or replace view behaviour_meeting_held as
select m.id, m.client_id, m.met_on, m.lead_body, m.minutes
from behaviour_meeting m
left join behaviour_programme g on g.id = m.programme_id
where m.held and m.withdrawn_at is null and g.withdrawn_at is null;
comment on view behaviour_meeting_held is 'One row per inter-agency meeting that was held and that nobody withdrew, nor its programme: what clock and warehouse read.';
