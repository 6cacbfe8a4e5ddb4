-- Grain: one row per obligation that fell due up to the day as of: a rule of the legal clock for one subject. Due on D is not
-- late on D. What lost its ground was late until then; what a person excused was not.
create table reporting_build.fact_obligation as
with
    fallen_due as (
        select o.id, o.rule, o.client_id, o.placement_id, o.employee_id, o.commitment_id, o.recommendation_id, o.publication_id,
               o.arose_on, (o.due_at at time zone 'Europe/Riga')::date as due_on,
               (o.done_at at time zone 'Europe/Riga')::date as done_on,
               (o.excused_at at time zone 'Europe/Riga')::date as excused_on, o.excused_by, o.escalated_on, r.as_of
        from care.obligation o
        cross join reporting_build.run r
        where (o.due_at at time zone 'Europe/Riga')::date <= r.as_of
          and not exists (select from care.placement p where p.id = o.placement_id and p.withdrawn_at is not null)
    ),
    as_it_stood as (
        select f.*, case when f.done_on <= f.as_of then f.done_on end as done_by_then,
               case when f.excused_on <= f.as_of then f.excused_on end as excused_by_then
        from fallen_due f
    )
select
    s.id as obligation_id, s.rule, d.client_key, s.client_id, s.placement_id, s.employee_id, s.commitment_id,
    s.recommendation_id, s.publication_id, s.arose_on, s.due_on, s.done_by_then as done_on,
    case when s.excused_by_then is not null and s.excused_by <> 'records' then 0
         else greatest(coalesce(s.done_by_then, s.excused_by_then, s.as_of) - s.due_on, 0) end as days_late,
    case when s.done_by_then is not null then 'done' when s.excused_by_then is not null then 'excused'
         when s.due_on < s.as_of then 'late' else 'open' end as state,
    coalesce(s.escalated_on <= s.as_of, false) as escalated
from as_it_stood s
left join reporting_build.dim_client d
    on d.client_id = s.client_id and d.valid_from <= s.due_on and s.due_on < d.valid_to;

alter table reporting_build.fact_obligation add primary key (obligation_id);
create index on reporting_build.fact_obligation (rule, due_on);
comment on table reporting_build.fact_obligation is 'One row per obligation that fell due: rule, subject, due on, done on, days late, state.';
