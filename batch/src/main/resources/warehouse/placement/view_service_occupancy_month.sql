-- Grain: one row per month and service: open days on which a place was taken (an absence leaves it taken) against places
-- times open days up to the day as of; places are empty where the director entered none.
create view reporting.service_occupancy_month as
select
    d.month, s.code as service, max(o.places) as places, count(distinct o.day)::int as open_days,
    sum(o.places)::int as places_days, sum(t.taken)::int as taken_days,
    round(sum(t.taken)::numeric / nullif(sum(o.places), 0), 4) as occupancy
from reporting.dim_service_open_day o
join reporting.run r on o.day <= r.as_of
join reporting.dim_date d on d.day = o.day
join reporting.dim_service s on s.service_id = o.service_id
cross join lateral (
    select count(*)::int as taken from reporting.fact_service_day f
    where f.service_id = o.service_id and f.day = o.day
) t
group by d.month, s.code;
