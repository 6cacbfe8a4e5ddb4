-- Counted: children in long-term care on a day of the quarter.
select i.day, m.client_id, null::text as subject, (sum(m.choices_made) > 0)::int as numerator, 1 as denominator
from reporting_build.dim_indicator_day i
join reporting_build.fact_client_month m on m.month >= i.quarter and m.month <= i.quarter_end
group by i.day, m.client_id
having sum(m.longterm_days) > 0
