-- Grain: one row per service, direction ('in' admitted, 'out' ended in the asked days) and whence or whither.
with
    asked as (
        select cast(? as date) as first_day, least(cast(? as date), r.as_of) as last_day, cast(? as text) as language
        from reporting.run r
    ),
    way as (
        select p.service_id, 'in' as direction, coalesce(p.came_from, 'unknown') as place
        from reporting.fact_placement p join asked a on p.started_on between a.first_day and a.last_day
        union all
        select p.service_id, 'out', coalesce(p.ended_to, 'unknown')
        from reporting.fact_placement p join asked a on p.ended_on between a.first_day and a.last_day
    )
select
    s.code as service, case a.language when 'en' then s.name_en else s.name_lv end as service_name, s.sort_order,
    w.direction, w.place, count(*)::int as placements
from way w
cross join asked a
join reporting.dim_service s using (service_id)
group by s.code, s.name_en, s.name_lv, a.language, s.sort_order, w.direction, w.place
order by s.sort_order, w.direction, placements desc, w.place;
