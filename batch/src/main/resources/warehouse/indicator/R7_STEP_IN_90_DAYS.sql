-- Counted: residents without a father entry; without any step the start of the placement stands.
select d.day, d.client_id, null::text as subject,
       (coalesce(
           (select max(s.day) from reporting_build.fact_step s
            where s.source = 'paternity_step' and s.client_id = d.client_id and s.day <= d.day),
           d.longterm_since) >= d.day - care.parameter_on('PATERNITY_STEP_DAYS', '', d.day)::int)::int as numerator,
       1 as denominator
from reporting_build.resident_day d
where d.is_resident and not d.father_recorded
