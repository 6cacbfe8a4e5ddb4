-- Rule 8: a plan is reviewed by the day it names, or PLAN_REVIEW_MONTHS after it was made; the next version is the review.
-- A version made again on the same day is not reviewed, it is replaced.
with
    kept as (
        select p.client_id, min(p.started_on) as started_on
        from care.placement p
        join care.service s on s.id = p.service_id and s.code in ('LONGTERM', 'REHAB')
        where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
        group by p.client_id
    ),
    version as (
        select n.client_id, n.made_on, k.started_on,
               coalesce(n.review_due, (n.made_on + make_interval(
                   months => care.parameter_on('PLAN_REVIEW_MONTHS', '', n.made_on)::int))::date) as due_on,
               lead(n.made_on) over version as next_on,
               lead(n.made_on) over version is not distinct from n.made_on as made_again
        from care.plan n
        join kept k on k.client_id = n.client_id
        where n.made_on <= care.today() and n.withdrawn_at is null
        window version as (partition by n.client_id order by n.made_on, length(n.plan_version), n.plan_version)
    )
select client_id, made_on as arose_on, due_on, next_on as done_on
from version
where (made_on >= started_on or next_on is null) and not made_again
