-- Rule 8: the plan is due PLAN_DAYS after the earliest admission of those that run; the term is the one valid on the day the first
-- plan was made, or today while there is none.
with
    kept as (
        select p.client_id, min(coalesce(f.started_on, p.started_on)) as started_on, (
                   select min(n.made_on) from care.plan n where n.client_id = p.client_id and n.withdrawn_at is null) as made_on
        from care.placement p
        left join care.placement f on f.id = p.began_as_id
        join care.service s on s.id = p.service_id and s.code in ('LONGTERM', 'REHAB')
        where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
        group by p.client_id
    )
select client_id, started_on as arose_on,
       started_on + care.parameter_on('PLAN_DAYS', '', greatest(started_on, least(made_on, care.today())))::int as due_on,
       case when made_on is not null then greatest(made_on, started_on) end as done_on
from kept
