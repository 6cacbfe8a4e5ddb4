-- Rules 6 and 19: on no open day more placements of a service than places, absent or not; so bed-days and attended places of a
-- month stay within places times open days, too. A break is a finding only.
select s.code || ' ' || o.day as subject, 'taken ' || count(*) || ', places ' || o.places as detail
from reporting_build.dim_service_open_day o
join reporting_build.fact_service_day f on f.service_id = o.service_id and f.day = o.day
join reporting_build.dim_service s on s.service_id = o.service_id
where o.places is not null
group by s.code, o.day, o.places
having count(*) > o.places
order by 1;
