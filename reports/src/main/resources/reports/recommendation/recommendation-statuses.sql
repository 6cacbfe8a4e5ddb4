-- Grain: one row per recommendation part, side (own, ombudsman) and day on which its status became another, up to the asked day.
with
    asked as (
        select cast(? as date) as day
    ),
    said as (
        select
            f.recommendation_id, p.source, p.number, p.part, s.said_by, f.day as since, s.status,
            lag(s.status) over (partition by f.recommendation_id, s.said_by order by f.day) as earlier
        from asked a
        join reporting.fact_recommendation_day f on f.day <= a.day
        join reporting.dim_recommendation_part p on p.recommendation_key = f.recommendation_key
        cross join lateral (values ('own', f.own_status), ('ombudsman', f.ombudsman_status)) s (said_by, status)
    )
select recommendation_id, source, number, part, said_by, since, status
from said
where status is not null and status is distinct from earlier
order by recommendation_id, said_by, since;
