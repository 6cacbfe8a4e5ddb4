-- Counted: choice records of the quarter, by client.
select i.day, m.client_id, null::text as subject, sum(m.choices_made)::int as numerator, sum(m.choices_offered)::int as denominator
from reporting_build.dim_indicator_day i
join reporting_build.fact_client_month m on m.month >= i.quarter and m.month <= i.quarter_end
group by i.day, m.client_id
having sum(m.choices_offered) > 0
