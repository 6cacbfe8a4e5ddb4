-- Grain: one row per client, placement and day the placement was open, up to the day as of.
-- The day of admission counts, the day of leaving does not; a stay of one day has its first (domain.md, counting).
create table reporting_build.fact_service_day as
with
    stay as (
        select p.id as placement_id, p.client_id, p.service_id, p.payer_id, p.started_on,
               least(greatest(coalesce(p.ended_on, 'infinity'), p.started_on + 1), r.as_of + 1) as free_on
        from care.placement p
        cross join reporting_build.run r
        where p.withdrawn_at is null and p.started_on <= r.as_of
    ),
    version as (
        -- A stay is cut where the client's properties change before its days are counted out: looked up day by day, the
        -- range join costs more than all the rest.
        select s.placement_id, s.client_id, s.service_id, s.payer_id, d.client_key, d.birth_date,
               greatest(s.started_on, d.valid_from) as from_day, least(s.free_on, d.valid_to) as to_day
        from stay s
        join reporting_build.dim_client d
            on d.client_id = s.client_id and d.valid_from < s.free_on and s.started_on < d.valid_to
    ),
    placement_day as materialized (
        select v.placement_id, v.client_id, v.service_id, v.payer_id, v.client_key, v.birth_date, v.from_day + n as day
        from version v
        cross join generate_series(0, v.to_day - v.from_day - 1) n
    ),
    delivered as (
        -- With two rehabilitation placements open, a session counts once, for the one that started last.
        select distinct on (se.id) se.id, s.placement_id, se.held_on as day
        from care.session se
        join stay s on s.client_id = se.client_id and se.held_on >= s.started_on and se.held_on < s.free_on
        join care.service v on v.id = s.service_id and v.unit = 'session'
        where se.outcome = 'delivered' and se.withdrawn_at is null
        order by se.id, s.started_on desc, s.placement_id desc
    ),
    suspended as (
        -- A residential day without a mark counts as present; while the service is suspended it counts as absent.
        select x.placement_id, d.day::date as day
        from care.suspension x
        join stay s on s.placement_id = x.placement_id
        join care.service v on v.id = s.service_id and v.unit = 'bed_day'
        cross join generate_series(x.from_on, least(coalesce(x.until_on, s.free_on), s.free_on) - 1, interval '1 day') d (day)
    ),
    marked as (
        select placement_id, day, coalesce(a.status, 'other') as status
        from care.attendance a full join suspended using (placement_id, day)
    ),
    sessions as (
        select placement_id, day, count(*)::int as delivered from delivered group by placement_id, day
    ),
    counted as (
        select
            pd.*,
            nullif(a.status, 'present') as absence,
            case v.unit
                when 'bed_day' then case when coalesce(a.status, 'present') = 'present' then 1 else 0 end
                when 'attended_day' then case when a.status = 'present' and o.day is not null then 1 else 0 end
                else coalesce(se.delivered, 0)
            end as units,
            case when a.status <> 'present' and (v.residential or v.unit = 'attended_day' and o.day is not null)
                 then 1 else 0 end as absent_days
        from placement_day pd
        join reporting_build.dim_service v on v.service_id = pd.service_id
        left join marked a on a.placement_id = pd.placement_id and a.day = pd.day
        left join sessions se on se.placement_id = pd.placement_id and se.day = pd.day
        left join reporting_build.dim_service_open_day o on o.service_id = pd.service_id and o.day = pd.day
    )
select
    c.client_key, c.client_id, c.placement_id, c.day, c.service_id, c.payer_id, c.absence, c.units, c.absent_days,
    t.amount_eur as tariff_eur,
    (c.units * coalesce(t.amount_eur, 0))::numeric(12, 2) as amount_eur,
    care.age_on(c.birth_date, c.day)::smallint as age
from counted c
left join reporting_build.dim_tariff t on t.service_id = c.service_id and t.valid_from <= c.day and c.day < t.valid_to;

alter table reporting_build.fact_service_day add primary key (placement_id, day);
create index on reporting_build.fact_service_day (day, service_id);
create index on reporting_build.fact_service_day (client_id, day);
comment on table reporting_build.fact_service_day is 'One row per client, placement and day the placement was open.';
