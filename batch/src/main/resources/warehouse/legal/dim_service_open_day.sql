-- Grain: one row per service and day it is open, with its places on that day (empty where no limit is entered).
-- Residential services and sessions are open every day; the others on working days, unless rows say otherwise.
create table reporting_build.dim_service_open_day as
select s.service_id, d.day, care.parameter_on(s.code || '_PLACES', '', d.day)::int as places
from reporting_build.dim_service s
cross join reporting_build.dim_date d
left join care.service_day said on said.service_id = s.service_id and said.day = d.day
where coalesce(said.is_open, s.unit <> 'attended_day' or d.working_day);

alter table reporting_build.dim_service_open_day add primary key (service_id, day);
comment on table reporting_build.dim_service_open_day is 'One row per service and day it is open.';
