-- Counted: residents who turn 18 within six months; in time by the term valid on the day the sheet was signed.
select d.day, d.client_id, null::text as subject,
       (exists (select from reporting_build.fact_step s
                where s.source = 'leaver_step' and s.kind = 'information_sheet' and s.signed and s.client_id = d.client_id
                  and s.day <= d.day
                  and s.day <= d.birth_date + interval '18 years'
                      - make_interval(months => care.parameter_on('CARE_LEAVER_INFO_MONTHS', '', s.day)::int)))::int as numerator,
       1 as denominator
from reporting_build.resident_day d
where d.is_resident and d.birth_date + interval '18 years' <= d.day + interval '6 months'
