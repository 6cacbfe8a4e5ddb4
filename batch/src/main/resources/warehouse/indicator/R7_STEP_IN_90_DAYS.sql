-- Counted: residents without a father entry; without any step the start of the placement stands. Of whom it is not known whether a
-- father is recorded is listed apart.
select d.day, d.client_id, null::text as subject,
       (d.father_recorded is not null and coalesce(
           (select max(s.day) from reporting_build.fact_step s
            where s.source = 'paternity_step' and s.client_id = d.client_id and s.day <= d.day),
           d.longterm_since) >= d.day - care.parameter_on('PATERNITY_STEP_DAYS', '', d.day)::int)::int as numerator,
       (d.father_recorded is not null)::int as denominator
from reporting_build.resident_day d
where d.is_resident and d.father_recorded is distinct from true
