-- Counted: children in long-term care or rehabilitation on the day; a term that still runs is in time. The term is the one valid
-- on the day the first plan was made, or on the day counted while there is none.
with
    judged as (
        select d.day, d.client_id, d.started_on, greatest(d.started_on, coalesce((
                   select min(p.made_on) from reporting_build.fact_plan p
                   where p.client_id = d.client_id and p.made_on <= d.day), d.day)) as judged_on
        from reporting_build.resident_day d
    )
select j.day, j.client_id, null::text as subject,
       (j.judged_on <= j.started_on + care.parameter_on('PLAN_DAYS', '', j.judged_on)::int
        and coalesce(p.review_due >= j.day, true))::int as numerator,
       1 as denominator
from judged j
left join reporting_build.fact_plan p
    on p.client_id = j.client_id and p.made_on <= j.day and coalesce(p.reviewed_on, 'infinity') > j.day
