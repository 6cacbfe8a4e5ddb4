-- Grain: one row per service and period with one price: half-open, from the day of the tariff to the next one.
create table reporting_build.dim_tariff as
select
    service_id,
    amount_eur,
    valid_from,
    lead(valid_from, 1, 'infinity'::date) over (partition by service_id order by valid_from) as valid_to
from care.tariff
where withdrawn_at is null;

alter table reporting_build.dim_tariff add primary key (service_id, valid_from);
comment on table reporting_build.dim_tariff is 'One row per service and period with one price.';
