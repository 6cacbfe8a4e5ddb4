-- One row per resident under 18 without a father entry, or of whom nobody knows: how many steps until the day, the last one, and
-- what the clock asks first.
with
    next as (
        select distinct on (d.client_id) d.*
        from care.paternity_due(?) d
        where d.done_on is null
        order by d.client_id, d.due_on, d.rule
    ),
    step as (
        select t.client_id, count(*) as steps, max(t.done_on) as last_on
        from care.paternity_step t
        where t.withdrawn_at is null and t.done_on <= ?
        group by t.client_id
    )
select c.id as client_id, c.client_no, c.given_name, c.family_name, c.birth_date, w.started_on, w.father_recorded is not null as known,
       coalesce(s.steps, 0) as steps, s.last_on, n.rule, n.arose_on, n.due_on, n.done_on
from care.without_father(?) w
join care.client c on c.id = w.client_id
left join step s on s.client_id = c.id
left join next n on n.client_id = c.id
order by n.due_on, c.family_name, c.given_name, c.id
