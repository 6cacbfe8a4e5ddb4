-- Grain: one row per recommendation part as it stands on the day as of.
create view reporting.recommendation_latest as
select p.source, p.number, p.part, p.lead_body, f.own_status, f.ombudsman_status, f.commitments, f.done, f.late,
       f.answered, f.data_say
from reporting.fact_recommendation_day f
join reporting.run r on r.as_of = f.day
join reporting.dim_recommendation_part p on p.recommendation_key = f.recommendation_key;
