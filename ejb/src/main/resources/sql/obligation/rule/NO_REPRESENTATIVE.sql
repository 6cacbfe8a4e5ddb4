-- Rule 17: a client who needs one has a known legal representative on every day of a stay; the lack ends on the day one is known
-- to represent.
select m.client_id, m.since as arose_on, m.since as due_on, null::date as done_on
from care.missing_on(care.today()) m
join care.placement p on p.id = m.placement_id and coalesce(p.ended_on, 'infinity') > care.today()
where m.thing = 'representative'
union all
select o.client_id, o.arose_on, o.arose_on, min(r.from_on)
from care.obligation o
join care.relative r on r.client_id = o.client_id and r.withdrawn_at is null and r.from_on > o.arose_on and r.from_on <= care.today()
where o.rule = 'NO_REPRESENTATIVE'
  and not exists (
    select from care.missing_on(care.today()) m where m.client_id = o.client_id and m.thing = 'representative' and m.since = o.arose_on)
group by o.client_id, o.arose_on
