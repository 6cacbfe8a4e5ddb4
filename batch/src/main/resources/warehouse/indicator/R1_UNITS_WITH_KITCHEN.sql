-- Counted: living units where a resident sleeps on the night.
select i.day, null::bigint as client_id, n.unit as subject,
       (exists (select from reporting_build.dim_room r
                where r.unit = n.unit and r.unit_kitchen and r.valid_from <= i.day and i.day < r.valid_to))::int as numerator,
       1 as denominator
from reporting_build.dim_indicator_day i
join reporting_build.fact_room_night n on n.night = i.day
where n.residents > 0 and n.unit is not null
group by i.day, n.unit
