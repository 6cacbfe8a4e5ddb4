-- Counted: residents without a father entry; a term that still runs is in time. The term is the one valid on the day of the first
-- step, or on the day counted while there is none. Of whom it is not known whether a father is recorded is listed apart.
with
    judged as (
        select d.day, d.client_id, d.longterm_since, d.father_recorded is null as is_apart,
               greatest(d.longterm_since, coalesce((
                   select min(s.day) from reporting_build.fact_step s
                   where s.source = 'paternity_step' and s.client_id = d.client_id and s.day <= d.day), d.day)) as judged_on
        from reporting_build.resident_day d
        where d.is_resident and d.father_recorded is distinct from true
    )
select day, client_id, null::text as subject,
       (not is_apart and judged_on <= longterm_since + care.parameter_on('PATERNITY_ACTION_DAYS', '', judged_on)::int)::int as numerator,
       (not is_apart)::int as denominator
from judged
