-- Grain: one row per municipality.
create table reporting_build.dim_municipality as
select id as municipality_id, name
from care.municipality;

alter table reporting_build.dim_municipality add primary key (municipality_id);
comment on table reporting_build.dim_municipality is 'One row per municipality, as payer and as home.';
