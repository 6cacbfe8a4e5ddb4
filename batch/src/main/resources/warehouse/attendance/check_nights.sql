-- Rule 5: no client has two residential services on one night.
select 'client ' || f.client_id as subject, f.day || ': ' || count(*) || ' services' as detail
from reporting_build.fact_service_day f
join reporting_build.dim_service s on s.service_id = f.service_id and s.residential
join reporting_build.fact_placement p on p.placement_id = f.placement_id
where p.ended_on is null or p.ended_on > f.day
group by f.client_id, f.day
having count(*) > 1
order by 1, 2;
