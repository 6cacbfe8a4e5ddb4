-- Grain: one row per month of the twelve that end with the asked one, figure and kind of session, as last counted in that month;
-- without any, one row names the load.
with
    asked as (
        select cast(? as date) as last_day
    ),
    last_counted as (
        select date_trunc('month', f.day)::date as month, max(f.day) as day
        from asked a
        join reporting.fact_participation f
            on f.day <= a.last_day and f.day >= date_trunc('month', a.last_day) - interval '11 months'
        group by 1
    ),
    reported as (
        select l.month, f.*
        from last_counted l
        join reporting.fact_participation f using (day)
    )
select r.load_id, r.as_of, reported.*
from reporting.run r
left join reported on true
order by figure collate "C", kind collate "C", month;
