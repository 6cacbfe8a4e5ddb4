-- Grain: one row per service and age band of the scheme MK324: distinct clients with at least one unit in the asked days,
-- by sex; the age is that on the last asked day the data cover.
with
    asked as (
        select cast(? as date) as first_day, least(cast(? as date), r.as_of) as last_day, cast(? as text) as language
        from reporting.run r
    ),
    served as (
        select distinct f.service_id, f.client_id
        from reporting.fact_service_day f
        join asked a on f.day between a.first_day and a.last_day
        where f.units > 0
    ),
    person as (
        select s.service_id, s.client_id, d.sex, care.age_on(d.birth_date, a.last_day) as age
        from served s
        cross join asked a
        join reporting.dim_client d
            on d.client_id = s.client_id and d.valid_from <= a.last_day and a.last_day < d.valid_to
    )
select
    s.code as service, case a.language when 'en' then s.name_en else s.name_lv end as service_name, s.sort_order,
    b.scheme, b.label as age_band,
    count(*) filter (where p.sex = 'F')::int as female, count(*) filter (where p.sex = 'M')::int as male,
    count(p.client_id)::int as persons
from asked a
cross join reporting.dim_service s
join reporting.dim_age_band b on b.scheme = 'MK324'
left join person p on p.service_id = s.service_id and p.age between b.age_from and b.age_to
group by s.code, s.name_en, s.name_lv, a.language, s.sort_order, b.scheme, b.label, b.age_from
order by s.sort_order, b.age_from;
