-- Counted: clients with a meeting in the year before the day.
select i.day, s.client_id, null::text as subject,
       coalesce(bool_or(s.documented and s.day >= i.day - care.parameter_on('BEHAVIOUR_REVIEW_DAYS', '', i.day)::int), false)::int
           as numerator,
       1 as denominator
from reporting_build.dim_indicator_day i
join reporting_build.fact_step s on s.source = 'behaviour_meeting' and s.day > i.day - interval '1 year' and s.day <= i.day
group by i.day, s.client_id
