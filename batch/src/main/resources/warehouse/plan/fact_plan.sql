-- Grain: one row per plan version made up to the day as of. The first of a stay in long-term care or rehabilitation is due PLAN_DAYS
-- after its start, every other on the day the one before was to be reviewed; one made in no stay is due on no day. It is reviewed
-- by the next version, due on the day it names or else PLAN_REVIEW_MONTHS after it was made. Due on D is not late on D. No word of
-- the child enters, only that there is one.
create table reporting_build.fact_plan as
with
    version as (
        select
            p.*, r.as_of,
            coalesce(p.review_due, (p.made_on + make_interval(
                months => care.parameter_on('PLAN_REVIEW_MONTHS', '', p.made_on)::int))::date) as to_review_on,
            (select min(s.started_on) from reporting_build.fact_placement s
             join reporting_build.dim_service v on v.service_id = s.service_id and v.code in ('LONGTERM', 'REHAB')
             where s.client_id = p.client_id and s.started_on <= p.made_on and coalesce(s.ended_on, 'infinity') > p.made_on) as stay_since
        from care.plan p
        cross join reporting_build.run r
        where p.made_on <= r.as_of and p.withdrawn_at is null
    ),
    followed as (
        select
            v.*, lead(v.made_on) over latest as reviewed_on,
            case when lag(v.made_on) over latest >= v.stay_since then lag(v.to_review_on) over latest
                 else v.stay_since + care.parameter_on('PLAN_DAYS', '', v.made_on)::int end as due_on
        from version v
        window latest as (partition by v.client_id order by v.made_on, length(v.plan_version), v.plan_version)
    )
select
    f.id as plan_id, d.client_key, f.client_id, f.plan_version, f.made_on, f.due_on,
    case when f.due_on is not null then greatest(f.made_on - f.due_on, 0) end as days_late,
    f.to_review_on as review_due, f.reviewed_on,
    greatest(coalesce(f.reviewed_on, f.as_of) - f.to_review_on, 0) as review_days_late,
    length(trim(coalesce(f.child_opinion, ''))) > 0 as own_opinion,
    f.signed_as,
    length(trim(coalesce(f.refusal_reason, ''))) > 0 as refusal_reasoned
from followed f
join reporting_build.dim_client d
    on d.client_id = f.client_id and d.valid_from <= f.made_on and f.made_on < d.valid_to;

alter table reporting_build.fact_plan add primary key (plan_id);
create index on reporting_build.fact_plan (client_id, made_on);
comment on table reporting_build.fact_plan is 'One row per plan version: made, due and days late; review due, reviewed and days late; own opinion, how signed.';
