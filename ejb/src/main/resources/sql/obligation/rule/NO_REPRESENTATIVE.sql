-- Rule 17: a client who needs one has a known legal representative on every day of a stay; the lack ends on the day one is known
-- to represent.
with
    lacking as materialized (
        select m.client_id, m.placement_id, m.since
        from care.missing_on(care.today()) m
        where m.thing = 'representative'
    )
select l.client_id, l.since as arose_on, l.since as due_on, null::date as done_on
from lacking l
join care.placement p on p.id = l.placement_id and coalesce(p.ended_on, 'infinity') > care.today()
union all
select o.client_id, o.arose_on, o.arose_on, min(r.from_on)
from care.obligation o
join care.relative r on r.client_id = o.client_id and r.withdrawn_at is null and r.from_on > o.arose_on and r.from_on <= care.today()
where o.rule = 'NO_REPRESENTATIVE'
  and not exists (select from lacking l where l.client_id = o.client_id and l.since = o.arose_on)
group by o.client_id, o.arose_on
