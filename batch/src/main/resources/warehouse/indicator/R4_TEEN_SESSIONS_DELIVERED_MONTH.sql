-- Counted: outcomes of the month but cancelled ones, of clients of 12 to 17 on the day, by client.
select i.day, s.client_id, null::text as subject,
       count(*) filter (where s.outcome = 'delivered')::int as numerator, count(*)::int as denominator
from reporting_build.dim_indicator_day i
join reporting_build.fact_session s on s.day >= i.month and s.day < i.month + interval '1 month'
where s.age between 12 and 17 and s.outcome <> 'cancelled'
group by i.day, s.client_id
