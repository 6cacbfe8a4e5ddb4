-- Counted: residents of 16 and 17.
select d.day, d.client_id, null::text as subject,
       (exists (select from reporting_build.fact_step s
                where s.source = 'leaver_step' and s.kind = 'interview' and s.client_id = d.client_id
                  and s.day > d.day - interval '6 months' and s.day <= d.day))::int as numerator,
       1 as denominator
from reporting_build.resident_day d
where d.is_resident and d.age >= care.parameter_on('CARE_LEAVER_INTERVIEW_AGE', '', d.day)
