-- Counted: publications on view on the day.
select i.day, null::bigint as client_id, p.publication_id::text as subject,
       coalesce(bool_or(not p.consented), false)::int as numerator, 1 as denominator
from reporting_build.dim_indicator_day i
join reporting_build.fact_publication p on p.valid_from <= i.day and i.day < p.valid_to
group by i.day, p.publication_id
