-- Grain: one row per day on which the indicators are counted: every day as of of a published load up to this one's, and the last
-- day of each month from two years before the first of them on. So no later load loses a day that was counted, and as each load
-- counts all of them anew from the facts, a full rebuild gives what the nights before it gave, with what was corrected since.
create table reporting_build.dim_indicator_day as
with
    loaded as (
        select l.as_of
        from reporting.load l
        join reporting_build.run r on l.as_of <= r.as_of
        where l.state = 'published'
        union
        select as_of from reporting_build.run
    ),
    month_end as (
        select (first_day + interval '1 month - 1 day')::date as day
        from (select date_trunc('month', min(as_of)) - interval '2 years' as since, max(as_of) as until from loaded) span
        cross join generate_series(since, until, interval '1 month') first_day
    ),
    counted as (
        select as_of as day from loaded
        union
        select m.day
        from month_end m
        join reporting_build.run r on m.day <= r.as_of
        where m.day >= (select min(started_on) from reporting_build.fact_placement)
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
