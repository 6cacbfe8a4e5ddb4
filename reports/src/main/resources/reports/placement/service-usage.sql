-- Grain: one row per month, service and payer, of the asked month and the eleven before it, as far as the data reach; a
-- service that nobody used in a month has one row without payer. Persons are distinct clients of the asked month: they add
-- up neither over payers nor over services. Without any month covered one row says from which load.
with
    asked as (
        select cast(? as date) as month, cast(? as text) as language
    ),
    covered as (
        select distinct d.month, d.month = a.month as is_asked
        from reporting.dim_date d
        join reporting.run r on d.day <= r.as_of
        join asked a on d.month between a.month - interval '11 months' and a.month
    ),
    used as (
        select
            f.service_id,
            count(distinct f.client_id) filter (where f.units > 0)::int as persons,
            coalesce(sum(f.units) filter (where f.tariff_eur is null), 0)::int as units_without_tariff
        from reporting.fact_service_day f
        join asked a on f.day >= a.month and f.day < a.month + interval '1 month'
        group by grouping sets ((f.service_id), ())
    ),
    usage as (
        select u.* from reporting.service_usage_month u join covered c on c.month = u.month
    ),
    occupancy as (
        select o.* from reporting.service_occupancy_month o join covered c on c.month = o.month and c.is_asked
    ),
    reported as (
        select
            c.month, c.is_asked, s.service_id, s.code as service, s.sort_order, s.unit as unit_code,
            case a.language when 'en' then s.name_en else s.name_lv end as service_name,
            u.payer, coalesce(u.opening, 0) as opening, coalesce(u.admitted, 0) as admitted, coalesce(u.ended, 0) as ended,
            coalesce(u.closing, 0) as closing, coalesce(u.persons, 0) as persons, coalesce(u.units, 0) as units,
            coalesce(u.absent_days, 0) as absent_days, coalesce(u.amount_eur, 0)::numeric(14, 2) as amount_eur,
            case when c.is_asked then coalesce(of_service.persons, 0) end as service_persons,
            case when c.is_asked then coalesce(of_centre.persons, 0) end as centre_persons,
            of_service.units_without_tariff, o.places, o.open_days, o.places_days, o.taken_days, o.occupancy
        from covered c
        cross join asked a
        cross join reporting.dim_service s
        left join usage u on u.month = c.month and u.service = s.code
        left join used of_service on of_service.service_id = s.service_id and c.is_asked
        left join used of_centre on of_centre.service_id is null and c.is_asked
        left join occupancy o on o.month = c.month and o.service = s.code
    )
select r.load_id, r.as_of, reported.*
from reporting.run r
left join reported on true
order by month, sort_order, payer;
