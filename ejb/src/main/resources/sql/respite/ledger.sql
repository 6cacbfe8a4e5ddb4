-- One row per calendar year in which the client has respite days, and this and the next year: days the law allows, days the
-- decisions grant (null where they don't say), used up to today, booked ahead, held, and held but given back.
with
    asked as (
        select cast(? as bigint) as client_id, cast(? as date) as today
    ),
    stay as (
        select case when night <= a.today then 'used' else 'booked' end as state, night
        from asked a
        join care.placement p on p.client_id = a.client_id and p.withdrawn_at is null
        join care.service s on s.id = p.service_id and s.code = 'RESPITE'
        cross join lateral generate_series(
            p.started_on, greatest(coalesce(p.ended_on, greatest(a.today, p.started_on) + 1), p.started_on + 1) - 1,
            interval '1 day') night
        union all
        select case when h.released_at is null then 'held' else 'released' end, night
        from asked a
        join care.respite_hold h on h.client_id = a.client_id and h.used_at is null
        cross join lateral generate_series(h.from_on, h.until_on - 1, interval '1 day') night
    ),
    counted as (
        select extract(year from night)::int as year, state, count(*)::int as days from stay group by 1, 2
    ),
    year as (
        select year from counted
        union select extract(year from today)::int from asked
        union select extract(year from today)::int + 1 from asked
    )
select
    y.year, coalesce(care.parameter_on('RESPITE_DAYS_PER_YEAR', '', make_date(y.year, 1, 1)), 0)::int as allowed,
    (select care.respite_granted(a.client_id, y.year) from asked a) as granted,
    coalesce(sum(days) filter (where state = 'used'), 0)::int as used,
    coalesce(sum(days) filter (where state = 'booked'), 0)::int as booked,
    coalesce(sum(days) filter (where state = 'held'), 0)::int as held,
    coalesce(sum(days) filter (where state = 'released'), 0)::int as released
from year y
left join counted c on c.year = y.year
group by y.year
order by y.year desc;
