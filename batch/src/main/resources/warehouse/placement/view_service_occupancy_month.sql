-- Grain: one row per month and service: days on which a place was taken (an absence leaves it taken) against places times
-- open days up to the day as of; places are empty where the director entered none.
create view reporting.service_occupancy_month as
with
    run as (
        select as_of from reporting.run
    ),
    capacity as (
        select d.month, s.service_id,
               count(*)::int as open_days,
               sum(care.parameter_on(s.code || '_PLACES', '', d.day))::int as places_days,
               max(care.parameter_on(s.code || '_PLACES', '', d.day))::int as places
        from reporting.dim_date d
        cross join run
        cross join reporting.dim_service s
        left join care.service_day said on said.service_id = s.service_id and said.day = d.day
        where d.day <= run.as_of and (s.unit <> 'attended_day' or coalesce(said.is_open, d.working_day))
        group by d.month, s.service_id
    ),
    taken as (
        select d.month, f.service_id, count(*)::int as taken_days
        from reporting.fact_service_day f
        join reporting.dim_date d on d.day = f.day
        join reporting.dim_service s on s.service_id = f.service_id
        left join care.service_day said on said.service_id = s.service_id and said.day = d.day
        where s.unit <> 'attended_day' or coalesce(said.is_open, d.working_day)
        group by d.month, f.service_id
    )
select c.month, s.code as service, c.places, c.open_days, c.places_days, coalesce(t.taken_days, 0) as taken_days,
       round(coalesce(t.taken_days, 0)::numeric / nullif(c.places_days, 0), 4) as occupancy
from capacity c
join reporting.dim_service s on s.service_id = c.service_id
left join taken t on t.month = c.month and t.service_id = c.service_id;
