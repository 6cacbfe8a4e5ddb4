-- Rule 19: in every scheme the age bands of those open on the day as of add up to the closing of each service.
with
    banded as (
        select b.scheme, f.service_id, count(*) as placements
        from reporting_build.run r
        join reporting_build.fact_service_day f on f.day = r.as_of
        join reporting_build.fact_placement p on p.placement_id = f.placement_id
        join reporting_build.dim_age_band b on f.age between b.age_from and b.age_to
        where p.ended_on is null or p.ended_on > r.as_of
        group by b.scheme, f.service_id
    ),
    closing as (
        select scheme, p.service_id, count(*) as placements
        from reporting_build.run r
        join reporting_build.fact_placement p
            on p.started_on <= r.as_of and (p.ended_on is null or p.ended_on > r.as_of)
        cross join (select distinct scheme from reporting_build.dim_age_band) scheme
        group by scheme, p.service_id
    )
select s.code || ' ' || scheme as subject,
       'bands ' || coalesce(b.placements, 0) || ', closing ' || coalesce(c.placements, 0) as detail
from closing c
full join banded b using (scheme, service_id)
join reporting_build.dim_service s using (service_id)
where coalesce(b.placements, 0) <> coalesce(c.placements, 0)
order by 1;
