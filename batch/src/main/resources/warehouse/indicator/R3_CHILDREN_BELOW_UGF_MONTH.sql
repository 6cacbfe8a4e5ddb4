-- Counted: children with a day of long-term care in the month.
select i.day, m.client_id, null::text as subject, coalesce(m.means_eur < m.ugf_due_eur, false)::int as numerator, 1 as denominator
from reporting_build.dim_indicator_day i
join reporting_build.fact_client_month m on m.month = i.month
where m.longterm_days > 0
