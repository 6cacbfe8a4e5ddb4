-- Rule 9: what a motivation review agreed on is looked at again by the day it named; the next review shows it.
select m.client_id, m.talked_on as arose_on, m.next_look_on as due_on,
       (select min(n.talked_on) from care.motivation_review n
        where n.client_id = m.client_id and n.withdrawn_at is null and n.talked_on > m.talked_on) as done_on
from care.motivation_review m
where m.withdrawn_at is null and m.next_look_on is not null and m.talked_on <= care.today()
  and exists (
    select from care.placement p
    where p.client_id = m.client_id and p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today())
