-- Grain: one row per day on which the indicators are counted: the day as of, and the last days of up to 24 months before it.
create table reporting_build.dim_indicator_day as
with
    began as (
        select least((select min(started_on) from reporting_build.fact_placement), r.as_of) as first_day, r.as_of
        from reporting_build.run r
    ),
    month_end as (
        select (date_trunc('month', as_of) - make_interval(months => back) - interval '1 day')::date as day
        from began cross join generate_series(0, 23) back
    ),
    counted as (
        select as_of as day from began
        union
        select m.day from month_end m cross join began b where m.day >= b.first_day
    )
select
    day,
    -- The last calendar month and quarter that ended on or before the day.
    (date_trunc('month', day + 1) - interval '1 month')::date as month,
    (date_trunc('quarter', day + 1) - interval '3 months')::date as quarter,
    (date_trunc('quarter', day + 1) - interval '1 day')::date as quarter_end
from counted;

alter table reporting_build.dim_indicator_day add primary key (day);
comment on table reporting_build.dim_indicator_day is 'One row per day on which the indicators are counted, with its last ended month and quarter.';
