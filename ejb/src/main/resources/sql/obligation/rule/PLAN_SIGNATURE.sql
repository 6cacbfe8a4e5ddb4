-- Rule 8: the plan in force of a child holds the child's opinion and signature, or a reason for the refusal, from its first day.
with
    latest as (
        select distinct on (n.client_id) n.*
        from care.plan n
        where n.made_on <= care.today() and n.withdrawn_at is null
        order by n.client_id, n.made_on desc, length(n.plan_version) desc, n.plan_version desc
    )
select n.client_id, n.made_on as arose_on, n.made_on as due_on, null::date as done_on
from latest n
join care.client c on c.id = n.client_id and care.age_on(c.birth_date, n.made_on) < 18
where (trim(coalesce(n.child_opinion, '')) = '' or coalesce(n.signed_as, 'none') = 'none'
       or n.signed_as = 'refused' and trim(coalesce(n.refusal_reason, '')) = '')
  and exists (
    select from care.placement p
    join care.service s on s.id = p.service_id and s.code in ('LONGTERM', 'REHAB')
    where p.client_id = n.client_id and p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today())
