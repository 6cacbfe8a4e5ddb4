-- Grain: one row per service with a placement begun in the asked days: how many, for how many of them the day of the
-- application is known, and of those the days from application to start: the middle one, the longest, the sum.
with
    asked as (
        select cast(? as date) as first_day, least(cast(? as date), r.as_of) as last_day, cast(? as text) as language
        from reporting.run r
    )
select
    s.code as service, case a.language when 'en' then s.name_en else s.name_lv end as service_name,
    count(*)::int as started, count(p.waited_days)::int as known,
    (percentile_disc(0.5) within group (order by p.waited_days))::int as middle_days,
    max(p.waited_days)::int as longest_days,
    count(*) filter (where p.listed_on is not null)::int as from_list
from reporting.fact_placement p
join asked a on p.started_on between a.first_day and a.last_day
join reporting.dim_service s using (service_id)
group by s.code, s.name_en, s.name_lv, s.sort_order, a.language
order by s.sort_order;
