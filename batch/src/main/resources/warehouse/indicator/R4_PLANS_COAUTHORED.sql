-- Counted: children in long-term care or rehabilitation on the day.
select d.day, d.client_id, null::text as subject,
       coalesce(p.own_opinion and p.signed_as = 'co_author', false)::int as numerator, 1 as denominator
from reporting_build.resident_day d
left join reporting_build.fact_plan p
    on p.client_id = d.client_id and p.made_on <= d.day and coalesce(p.reviewed_on, 'infinity') > d.day
