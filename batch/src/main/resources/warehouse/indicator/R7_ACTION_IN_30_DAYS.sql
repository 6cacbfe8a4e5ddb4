-- Counted: residents without a father entry; a term that still runs is in time.
with
    term as (
        select *, longterm_since + care.parameter_on('PATERNITY_ACTION_DAYS', '', day)::int as action_due
        from reporting_build.resident_day
        where is_resident and not father_recorded
    )
select t.day, t.client_id, null::text as subject,
       (t.day <= t.action_due or exists (
           select from reporting_build.fact_step s
           where s.source = 'paternity_step' and s.client_id = t.client_id and s.day <= t.action_due))::int as numerator,
       1 as denominator
from term t
