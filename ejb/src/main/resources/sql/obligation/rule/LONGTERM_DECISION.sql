-- Rule 1: each run of days of an open long-term stay without a valid decision is one breach, over when a decision begins.
select p.client_id, p.id as placement_id, lower(gap) as arose_on, lower(gap) as due_on,
       case when not upper_inf(gap) then upper(gap) end as done_on
from care.placement p
join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
cross join lateral unnest(
    datemultirange(daterange(p.started_on, null)) - coalesce((
        select range_agg(daterange(d.valid_from, d.valid_to, '[]'))
        from care.decision_of_placement d
        where d.placement_id = p.id and d.valid_from <= coalesce(d.valid_to, 'infinity')), '{}'::datemultirange)) gap
where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
