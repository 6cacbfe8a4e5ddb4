-- Grain: one row per indicator and day on which it is counted. With nothing to count, or where no record of its kind was ever
-- entered, value and met are empty: no records, never met. A past day before the first record has none either. A target of 0 means at most, others at least.
-- Subjects that count for nothing are listed apart.
create table reporting_build.fact_indicator_day as
with
    counted as (
        select
            n.indicator_key, n.indicator, i.day, n.target,
            n.recorded_from is not null and (i.day = r.as_of or n.recorded_from <= i.day) as is_recorded,
            coalesce(sum(s.numerator), 0)::int as numerator, coalesce(sum(s.denominator), 0)::int as denominator,
            count(*) filter (where s.denominator = 0)::int as apart
        from reporting_build.dim_indicator n
        cross join reporting_build.dim_indicator_day i
        cross join reporting_build.run r
        left join reporting_build.indicator_subject s on s.indicator = n.indicator and s.day = i.day
        group by n.indicator_key, n.indicator, i.day, n.target, n.recorded_from, r.as_of
    )
select
    indicator_key, indicator, day, numerator, denominator, apart,
    case when is_recorded then round(numerator / nullif(denominator, 0)::numeric, 4) end as value,
    target,
    case when is_recorded and denominator > 0
         then case when target = 0 then numerator = 0 else numerator >= target * denominator end end as met,
    care.parameter_on('SMALL_CELL_MIN', '', day)::int as small_cell_min
from counted;

alter table reporting_build.fact_indicator_day add primary key (indicator_key, day);
comment on table reporting_build.fact_indicator_day is 'One row per indicator and counted day: numerator, denominator, value, target, met; apart: subjects of whom it is not known whether they count.';
