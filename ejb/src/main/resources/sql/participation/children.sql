-- Each child in long-term care or rehabilitation on the day as of: the plan in force, the last own choice, the sessions of the
-- day's month. What is late or lacking is what the indicators count.
select
    c.id as client_id, c.client_no, c.family_name, c.given_name, d.age, p.made_on, p.review_due,
    coalesce(timely.numerator = 0, false) as late,
    coalesce(p.own_opinion, false) as own_opinion,
    coalesce(p.signed_as = 'co_author', false) as co_author,
    (select max(chosen.month) from reporting.fact_client_month chosen
     where chosen.client_id = d.client_id and chosen.choices_made > 0) as last_choice,
    coalesce(chose.numerator = 0, false) as no_choice,
    coalesce(m.sessions_invited, 0) as invited, coalesce(m.sessions_delivered, 0) as delivered
from reporting.resident_day d
join reporting.run r on r.as_of = d.day
join care.client c on c.id = d.client_id
left join reporting.fact_plan p
    on p.client_id = d.client_id and p.made_on <= d.day and coalesce(p.reviewed_on, 'infinity') > d.day
left join reporting.indicator_subject timely
    on timely.indicator = 'R4_PLANS_IN_TIME' and timely.day = d.day and timely.client_id = d.client_id
left join reporting.indicator_subject chose
    on chose.indicator = 'R2_CHILDREN_WITH_CHOICE_QUARTER' and chose.day = d.day and chose.client_id = d.client_id
left join reporting.fact_client_month m on m.client_id = d.client_id and m.month = date_trunc('month', d.day)::date
order by length(c.client_no), c.client_no collate "C"
