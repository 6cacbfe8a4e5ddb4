-- Rule 8: the plan is due PLAN_DAYS after the earliest admission of those that run; the term runs by the parameter of its first day.
with
    kept as (
        select p.client_id, min(coalesce(f.started_on, p.started_on)) as started_on
        from care.placement p
        left join care.placement f on f.id = p.began_as_id
        join care.service s on s.id = p.service_id and s.code in ('LONGTERM', 'REHAB')
        where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
        group by p.client_id
    )
select k.client_id, k.started_on as arose_on,
       k.started_on + care.parameter_on('PLAN_DAYS', '', k.started_on)::int as due_on,
       (select min(greatest(n.made_on, k.started_on)) from care.plan n where n.client_id = k.client_id and n.made_on is not null and n.withdrawn_at is null) as done_on
from kept k
