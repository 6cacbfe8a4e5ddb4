-- Grain: one row per recommendation part, indicator that speaks of it and month of the twelve that end with the asked day's:
-- as it was last counted in that month, not after the day. A month in which nothing was counted has no row.
with
    asked as (
        select cast(? as date) as day
    ),
    part as (
        select f.recommendation_id, p.source, p.number, p.part
        from asked a
        join reporting.fact_recommendation_day f on f.day = a.day
        join reporting.dim_recommendation_part p on p.recommendation_key = f.recommendation_key
    ),
    counted as (
        select distinct on (f.indicator_key, date_trunc('month', f.day))
            f.indicator_key, date_trunc('month', f.day)::date as month, f.day, f.numerator, f.denominator, f.apart, f.value, f.target, f.met,
            f.small_cell_min
        from asked a
        join reporting.fact_indicator_day f
            on f.day <= a.day and f.day >= date_trunc('month', a.day) - interval '11 months'
        order by f.indicator_key, date_trunc('month', f.day), f.day desc
    )
select
    part.recommendation_id, part.source, part.number, part.part, n.indicator, n.name_lv, n.name_en,
    c.month, c.day, c.numerator, c.denominator, c.apart, c.value, c.target, c.met, c.small_cell_min
from part
join reporting.dim_indicator n on n.recommendation_number = part.number
    and (n.recommendation_part is null or part.part = '' or n.recommendation_part = part.part)
join counted c on c.indicator_key = n.indicator_key
order by part.source collate "C", part.number collate "C", part.part collate "C", n.place, c.month;
