-- Rule 19: at the end of every month, and on the day as of, the age bands of each scheme add up to the closing of each service.
-- The bands are counted from the days that were open, the closing from the placements begun and ended up to then.
with
    month as (
        select distinct d.month, least((d.month + interval '1 month - 1 day')::date, r.as_of) as last_day
        from reporting_build.dim_date d join reporting_build.run r on d.day <= r.as_of
    ),
    banded as (
        select b.scheme, m.month, f.service_id, count(*) as placements
        from month m
        join reporting_build.fact_service_day f on f.day = m.last_day
        join reporting_build.fact_placement p on p.placement_id = f.placement_id
        join reporting_build.dim_age_band b on f.age between b.age_from and b.age_to
        where p.ended_on is null or p.ended_on > m.last_day
        group by b.scheme, m.month, f.service_id
    ),
    change as (
        select date_trunc('month', c.day)::date as month, p.service_id, sum(c.change) as net
        from reporting_build.fact_placement p
        cross join reporting_build.run r
        cross join lateral (values (p.started_on, 1), (p.ended_on, -1)) c (day, change)
        where c.day <= r.as_of
        group by date_trunc('month', c.day)::date, p.service_id
    ),
    closing as (
        select month, s.service_id, sum(coalesce(net, 0)) over (partition by s.service_id order by month) as placements
        from month
        cross join reporting_build.dim_service s
        left join change using (month, service_id)
    )
select s.code || ' ' || to_char(c.month, 'YYYY-MM') || ' ' || scheme as subject,
       'bands ' || coalesce(b.placements, 0) || ', closing ' || c.placements as detail
from closing c
join reporting_build.dim_service s using (service_id)
cross join (select distinct scheme from reporting_build.dim_age_band) scheme
left join banded b using (scheme, month, service_id)
where coalesce(b.placements, 0) <> c.placements
order by 1;
