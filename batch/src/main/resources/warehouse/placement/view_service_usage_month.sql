-- Grain: one row per month, service and payer in which any figure is not 0, up to the day as of. Open on a day: started on
-- or before it and not ended on or before it; so a stay of one day is admitted and ended, and open at no month's end.
create view reporting.service_usage_month as
with
    run as (
        select as_of from reporting.run
    ),
    month as (
        select distinct d.month, d.month - 1 as day_before,
               least((d.month + interval '1 month - 1 day')::date, run.as_of) as last_day
        from reporting.dim_date d cross join run
        where d.day <= run.as_of
    ),
    flow as (
        select m.month, p.service_id, p.payer_id,
               count(*) filter (where p.started_on <= m.day_before and coalesce(p.ended_on > m.day_before, true)) as opening,
               count(*) filter (where p.started_on between m.month and m.last_day) as admitted,
               count(*) filter (where p.ended_on between m.month and m.last_day) as ended,
               count(*) filter (where p.started_on <= m.last_day and coalesce(p.ended_on > m.last_day, true)) as closing
        from month m
        join reporting.fact_placement p on p.started_on <= m.last_day and coalesce(p.ended_on >= m.month, true)
        group by m.month, p.service_id, p.payer_id
    ),
    used as (
        select d.month, f.service_id, f.payer_id,
               count(distinct f.client_id) filter (where f.units > 0) as persons,
               sum(f.units) as units, sum(f.absent_days) as absent_days, sum(f.amount_eur) as amount_eur
        from reporting.fact_service_day f
        join reporting.dim_date d on d.day = f.day
        group by d.month, f.service_id, f.payer_id
    ),
    figures as (
        select month, service_id, payer_id,
               coalesce(opening, 0)::int as opening, coalesce(admitted, 0)::int as admitted,
               coalesce(ended, 0)::int as ended, coalesce(closing, 0)::int as closing,
               coalesce(persons, 0)::int as persons, coalesce(units, 0)::int as units,
               coalesce(absent_days, 0)::int as absent_days, coalesce(amount_eur, 0)::numeric as amount_eur
        from flow full join used using (month, service_id, payer_id)
    )
select f.month, s.code as service, p.name as payer, f.opening, f.admitted, f.ended, f.closing, f.persons, f.units,
       f.absent_days, f.amount_eur
from figures f
join reporting.dim_service s on s.service_id = f.service_id
join reporting.dim_municipality p on p.municipality_id = f.payer_id
where (f.opening, f.admitted, f.ended, f.closing, f.persons, f.units, f.absent_days, f.amount_eur)
    <> (0, 0, 0, 0, 0, 0, 0, 0);
