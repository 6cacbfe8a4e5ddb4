-- Grain: one row per plan version made up to the day as of. in_force_until is the day the next version was made. A review
-- the plan does not date is due PLAN_REVIEW_MONTHS after it was made. No word of the child enters, only that there is one.
create table reporting_build.fact_plan as
select
    p.id as plan_id, d.client_key, p.client_id, p.plan_version, p.made_on,
    lead(p.made_on) over latest as in_force_until,
    coalesce(p.review_due, (p.made_on + make_interval(
        months => care.parameter_on('PLAN_REVIEW_MONTHS', '', p.made_on)::int))::date) as review_due,
    length(trim(coalesce(p.child_opinion, ''))) > 0 as own_opinion,
    p.signed_as,
    length(trim(coalesce(p.refusal_reason, ''))) > 0 as refusal_reasoned
from care.plan p
cross join reporting_build.run r
join reporting_build.dim_client d
    on d.client_id = p.client_id and d.valid_from <= p.made_on and p.made_on < d.valid_to
where p.made_on <= r.as_of and p.withdrawn_at is null
window latest as (partition by p.client_id order by p.made_on, length(p.plan_version), p.plan_version);

alter table reporting_build.fact_plan add primary key (plan_id);
create index on reporting_build.fact_plan (client_id, made_on);
comment on table reporting_build.fact_plan is 'One row per plan version: made, review due, own opinion, how signed.';
