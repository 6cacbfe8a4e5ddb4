-- Rule 19: bed-days and attended places of a month stay within places times open days. A break is a finding only.
with
    places as (
        select o.service_id, d.month, sum(o.places) as places
        from reporting_build.dim_service_open_day o
        join reporting_build.dim_date d on d.day = o.day
        join reporting_build.run r on o.day <= r.as_of
        where o.places is not null
        group by o.service_id, d.month
    ),
    used as (
        select f.service_id, d.month, sum(f.units) as units
        from reporting_build.fact_service_day f
        join reporting_build.dim_date d on d.day = f.day
        group by f.service_id, d.month
    )
select s.code || ' ' || to_char(u.month, 'YYYY-MM') as subject, 'used ' || u.units || ', places ' || p.places as detail
from used u
join places p using (service_id, month)
join reporting_build.dim_service s using (service_id)
where u.units > p.places
order by 1;
