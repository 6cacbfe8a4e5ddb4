-- Grain, section 'asked': one row per service and payer over the asked months (a service that nobody used has one row without
-- payer); section 'year': one row per service and month of the twelve months that end with the last asked one. Opening is
-- that of the first asked month the data cover, closing that of the last. Persons are distinct clients of the whole span:
-- they add up neither over months nor over payers nor over services. Without any month covered one row names the load.
with
    asked as (
        select cast(? as date) as first_day, cast(? as date) as last_day, cast(? as text) as language
    ),
    covered as (
        select distinct d.month, d.month >= a.first_day as is_asked
        from reporting.dim_date d
        join reporting.run r on d.day <= r.as_of
        join asked a on d.month <= a.last_day and d.month > a.last_day - interval '12 months'
    ),
    edge as (
        select min(month) filter (where is_asked) as first_month, max(month) filter (where is_asked) as last_month from covered
    ),
    flow as (
        select
            u.service, u.payer,
            coalesce(sum(u.opening) filter (where u.month = e.first_month), 0)::int as opening,
            sum(u.admitted)::int as admitted, sum(u.ended)::int as ended,
            coalesce(sum(u.closing) filter (where u.month = e.last_month), 0)::int as closing,
            sum(u.units)::int as units, sum(u.absent_days)::int as absent_days,
            sum(u.amount_eur)::numeric(14, 2) as amount_eur
        from reporting.service_usage_month u
        join covered c on c.month = u.month and c.is_asked
        cross join edge e
        group by u.service, u.payer
    ),
    used as (
        select
            f.service_id, p.name as payer,
            count(distinct f.client_id) filter (where f.units > 0)::int as persons,
            coalesce(sum(f.units) filter (where f.tariff_eur is null), 0)::int as units_without_tariff
        from reporting.fact_service_day f
        join reporting.dim_municipality p on p.municipality_id = f.payer_id
        join asked a on f.day between a.first_day and a.last_day
        group by grouping sets ((f.service_id, p.name), (f.service_id), ())
    ),
    occupancy as (
        select
            o.service, max(o.places) as places, sum(o.open_days)::int as open_days, sum(o.places_days)::int as places_days,
            sum(o.taken_days)::int as taken_days,
            round(sum(o.taken_days) filter (where o.places_days is not null)::numeric / nullif(sum(o.places_days), 0), 4) as occupancy
        from reporting.service_occupancy_month o
        join covered c on c.month = o.month and c.is_asked
        group by o.service
    ),
    service as (
        select s.*, case a.language when 'en' then s.name_en else s.name_lv end as service_name
        from reporting.dim_service s cross join asked a
    ),
    reported as (
        select
            'asked' as section, e.first_month as month, s.sort_order, s.code as service, s.service_name, s.unit as unit_code,
            f.payer, coalesce(f.opening, 0) as opening, coalesce(f.admitted, 0) as admitted, coalesce(f.ended, 0) as ended,
            coalesce(f.closing, 0) as closing, coalesce(of_payer.persons, 0) as persons, coalesce(f.units, 0) as units,
            coalesce(f.absent_days, 0) as absent_days, coalesce(f.amount_eur, 0)::numeric(14, 2) as amount_eur,
            coalesce(of_service.persons, 0) as service_persons, coalesce(of_centre.persons, 0) as centre_persons,
            of_service.units_without_tariff, o.places, o.open_days, o.places_days, o.taken_days, o.occupancy
        from edge e
        cross join service s
        left join flow f on f.service = s.code
        left join used of_payer on of_payer.service_id = s.service_id and of_payer.payer = f.payer
        left join used of_service on of_service.service_id = s.service_id and of_service.payer is null
        left join used of_centre on of_centre.service_id is null
        left join occupancy o on o.service = s.code
        where e.first_month is not null
        union all
        select
            'year', c.month, s.sort_order, s.code, s.service_name, s.unit, null, null, null, null, null, null,
            coalesce(sum(u.units), 0)::int, null, null, null, null, null, null, null, null, null, null
        from covered c
        cross join service s
        left join reporting.service_usage_month u on u.month = c.month and u.service = s.code
        group by c.month, s.sort_order, s.code, s.service_name, s.unit
    )
select r.load_id, r.as_of, reported.*
from reporting.run r
left join reported on true
order by section, month, sort_order, payer;
