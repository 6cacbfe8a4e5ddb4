-- A unit served on a day without a tariff has amount 0. A finding only: the night goes on.
select s.code || ' ' || to_char(f.day, 'YYYY-MM') as subject, sum(f.units) || ' units without a tariff' as detail
from reporting_build.fact_service_day f
join reporting_build.dim_service s on s.service_id = f.service_id
where f.tariff_eur is null and f.units > 0
group by s.code, to_char(f.day, 'YYYY-MM')
order by 1;
