-- Counted: children in long-term care or rehabilitation on the day; a term that still runs is in time.
with
    term as (
        select *, started_on + care.parameter_on('PLAN_DAYS', '', day)::int as plan_due
        from reporting_build.resident_day
    )
select t.day, t.client_id, null::text as subject,
       ((t.day <= t.plan_due or exists (
           select from reporting_build.fact_plan made where made.client_id = t.client_id and made.made_on <= t.plan_due))
        and coalesce(p.review_due >= t.day, true))::int as numerator,
       1 as denominator
from term t
left join reporting_build.fact_plan p
    on p.client_id = t.client_id and p.made_on <= t.day and coalesce(p.in_force_until, 'infinity') > t.day
