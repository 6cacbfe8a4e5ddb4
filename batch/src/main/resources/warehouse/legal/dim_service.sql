-- Grain: one row per service.
create table reporting_build.dim_service as
select id as service_id, code, name_lv, name_en, unit, residential, sort_order
from care.service;

alter table reporting_build.dim_service add primary key (service_id);
comment on table reporting_build.dim_service is 'One row per service.';
