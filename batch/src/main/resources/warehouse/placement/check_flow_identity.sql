-- Rule 19: opening + admitted - ended = closing for every service, payer and month. The flow is counted from placements,
-- opening and closing from the days they were open, so that a day lost or made up shows.
with
    month as (
        select distinct d.month, least((d.month + interval '1 month - 1 day')::date, r.as_of) as last_day
        from reporting_build.dim_date d join reporting_build.run r on d.day <= r.as_of
    ),
    open_at_end as (
        select m.month, f.service_id, f.payer_id, count(*) as placements
        from month m
        join reporting_build.fact_service_day f on f.day = m.last_day
        join reporting_build.fact_placement p on p.placement_id = f.placement_id
        where p.ended_on is null or p.ended_on > m.last_day
        group by m.month, f.service_id, f.payer_id
    ),
    change as (
        select m.month, p.service_id, p.payer_id,
               count(*) filter (where p.started_on >= m.month)
             - count(*) filter (where p.ended_on between m.month and m.last_day) as net
        from month m
        join reporting_build.fact_placement p
            on p.started_on between m.month and m.last_day or p.ended_on between m.month and m.last_day
        group by m.month, p.service_id, p.payer_id
    ),
    flow as (
        select month, service_id, payer_id, coalesce(c.placements, 0) as closing, coalesce(o.placements, 0) as opening,
               coalesce(change.net, 0) as net
        from open_at_end c
        full join (select (month + interval '1 month')::date as month, service_id, payer_id, placements from open_at_end) o
            using (month, service_id, payer_id)
        full join change using (month, service_id, payer_id)
        where month <= (select as_of from reporting_build.run)
    )
select s.code || ' ' || to_char(f.month, 'YYYY-MM') || ' payer ' || f.payer_id as subject,
       'opening ' || opening || ', net ' || net || ', closing ' || closing as detail
from flow f
join reporting_build.dim_service s on s.service_id = f.service_id
where opening + net <> closing
order by 1;
