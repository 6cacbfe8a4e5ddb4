-- Counted: clients with a meeting in the year before the day.
select distinct on (i.day, s.client_id)
    i.day, s.client_id, null::text as subject, (s.led_by = 'social_service')::int as numerator, 1 as denominator
from reporting_build.dim_indicator_day i
join reporting_build.fact_step s on s.source = 'behaviour_meeting' and s.day > i.day - interval '1 year' and s.day <= i.day
order by i.day, s.client_id, s.day desc
