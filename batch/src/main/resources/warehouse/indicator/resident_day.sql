-- Grain: one row per day on which the indicators are counted and client under 18 with an open placement in long-term care
-- or rehabilitation; started_on is the earliest start of those open.
create table reporting_build.resident_day as
select
    i.day, p.client_id,
    coalesce(bool_or(s.code = 'LONGTERM'), false) as is_resident,
    min(p.began_on) as started_on,
    min(p.began_on) filter (where s.code = 'LONGTERM') as longterm_since,
    min(d.birth_date) as birth_date,
    care.age_on(min(d.birth_date), i.day)::smallint as age,
    bool_or(d.father_recorded) as father_recorded
from reporting_build.dim_indicator_day i
join reporting_build.fact_placement p on p.started_on <= i.day and (p.ended_on is null or p.ended_on > i.day)
join reporting_build.dim_service s on s.service_id = p.service_id and s.code in ('LONGTERM', 'REHAB')
join reporting_build.dim_client d on d.client_id = p.client_id and d.valid_from <= i.day and i.day < d.valid_to
where care.age_on(d.birth_date, i.day) < 18
group by i.day, p.client_id;

alter table reporting_build.resident_day add primary key (day, client_id);
comment on table reporting_build.resident_day is 'One row per counted day and child in long-term care or rehabilitation on it.';
