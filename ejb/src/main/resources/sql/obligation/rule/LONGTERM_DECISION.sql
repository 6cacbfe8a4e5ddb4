-- Rule 1: each run of days of a long-term stay without a valid decision is one breach, over when a decision begins or the stay
-- ends; what lies behind is counted as it was.
select p.client_id, p.id as placement_id, lower(gap) as arose_on, lower(gap) as due_on, upper(gap) as done_on
from care.placement p
join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
cross join lateral unnest(
    datemultirange(care.stay_days(p.started_on, p.ended_on)) - coalesce((
        select range_agg(daterange(d.valid_from, d.valid_to, '[]'))
        from care.decision_of_placement d
        where d.placement_id = p.id and d.valid_from <= coalesce(d.valid_to, 'infinity')), '{}'::datemultirange)) gap
where p.withdrawn_at is null and p.started_on <= care.today()
