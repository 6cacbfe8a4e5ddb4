-- The same rows as fact_service_day.sql makes, as one would write them by hand for this day alone: one select over the
-- same prepared dimensions, then key, indexes and swap.
drop schema if exists plain_build cascade;
create schema plain_build;
create schema if not exists plain;

create table plain_build.fact_service_day as
select
    d.client_key, p.client_id, p.id as placement_id, p.started_on + n as day, p.service_id, p.payer_id,
    nullif(a.status, 'present') as absence,
    u.units,
    case when a.status <> 'present' and (v.residential or o.day is not null) then 1 else 0 end as absent_days,
    t.amount_eur as tariff_eur,
    (u.units * coalesce(t.amount_eur, 0))::numeric(12, 2) as amount_eur,
    care.age_on(d.birth_date, p.started_on + n)::smallint as age
from care.placement p
cross join lateral generate_series(
    0, least(greatest(coalesce(p.ended_on, 'infinity'), p.started_on + 1), date '2026-04-01') - p.started_on - 1) n
join reporting_build.dim_service v on v.service_id = p.service_id
join reporting_build.dim_client d
    on d.client_id = p.client_id and d.valid_from <= p.started_on + n and p.started_on + n < d.valid_to
left join care.attendance a on a.placement_id = p.id and a.day = p.started_on + n
left join reporting_build.dim_service_open_day o on o.service_id = p.service_id and o.day = p.started_on + n
left join reporting_build.dim_tariff t
    on t.service_id = p.service_id and t.valid_from <= p.started_on + n and p.started_on + n < t.valid_to
left join (
    select placement_id, day, count(*)::int as delivered
    from (
        select distinct on (s.id) s.id, q.id as placement_id, s.held_on as day
        from care.session s
        join care.placement q on q.client_id = s.client_id and q.withdrawn_at is null and q.started_on <= s.held_on
            and s.held_on < greatest(coalesce(q.ended_on, 'infinity'), q.started_on + 1)
        join care.service w on w.id = q.service_id and w.unit = 'session'
        where s.outcome = 'delivered' and s.held_on <= date '2026-03-31'
        order by s.id, q.started_on desc, q.id desc
    ) once
    group by placement_id, day
) se on se.placement_id = p.id and se.day = p.started_on + n
cross join lateral (
    select case v.unit
        when 'bed_day' then case when coalesce(a.status, 'present') = 'present' then 1 else 0 end
        when 'attended_day' then case when a.status = 'present' and o.day is not null then 1 else 0 end
        else coalesce(se.delivered, 0)
    end
) u (units)
where p.withdrawn_at is null and p.started_on <= date '2026-03-31';

alter table plain_build.fact_service_day add primary key (placement_id, day);
create index on plain_build.fact_service_day (day, service_id);
create index on plain_build.fact_service_day (client_id, day);

drop table if exists plain.fact_service_day;
alter table plain_build.fact_service_day set schema plain;
drop schema plain_build;
