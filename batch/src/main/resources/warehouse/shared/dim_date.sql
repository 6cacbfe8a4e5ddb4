-- Grain: one row per day, from the first day of care up to the end of the year of the day as of.
create table reporting_build.dim_date as
with bounds as (
    select date_trunc('year', least(r.as_of, (select min(started_on) from care.placement),
                                    (select min(held_on) from care.session where withdrawn_at is null),
                                    (select min(from_on) from care.room_stay)))::date as first_day,
           (date_trunc('year', r.as_of) + interval '1 year - 1 day')::date as last_day
    from reporting_build.run r
)
select
    each.day::date as day,
    date_trunc('month', each.day)::date as month,
    date_trunc('quarter', each.day)::date as quarter,
    extract(year from each.day)::int as year,
    extract(isodow from each.day)::int as isodow,
    care.is_working_day(each.day::date) as working_day,
    h.name_lv as holiday
from bounds
cross join generate_series(first_day, last_day, interval '1 day') each (day)
left join care.holiday h on h.day = each.day::date;

alter table reporting_build.dim_date add primary key (day);
comment on table reporting_build.dim_date is 'One row per day.';
