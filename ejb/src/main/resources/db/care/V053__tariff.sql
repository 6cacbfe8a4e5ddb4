-- A tariff entered for a wrong service or day is taken back with a reason; another one may then hold for that day.
alter table tariff
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawn_reason text,
    add constraint tariff_is_withdrawn_with_a_reason check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)),
    drop constraint tariff_has_one_value_a_day;
create unique index tariff_has_one_value_a_day on tariff (service_id, valid_from) where withdrawn_at is null;
create index tariff_service on tariff (service_id);
