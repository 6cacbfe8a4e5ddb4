-- Grain: one row per client and month with a day of long-term care as a child, means, a choice or a session, up to the month
-- of the day as of. ugf_due is the sum over the child's days of UGF_AMOUNT(age that day) / days of the month, rounded half up
-- to the cent at the end; the month of the 7th birthday is so split by days (rule 10).
create table reporting_build.fact_client_month as
with
    child_day as (
        select distinct f.client_id, f.day, f.age
        from reporting_build.fact_service_day f
        join reporting_build.dim_service s on s.service_id = f.service_id and s.code = 'LONGTERM'
        where f.age < 18
    ),
    care_month as (
        select client_id, date_trunc('month', day)::date as month, count(*)::int as longterm_days,
               round(sum(care.parameter_on('UGF_AMOUNT', case when age < 7 then '0-6' else '7-17' end, day)
                   / extract(day from date_trunc('month', day) + interval '1 month - 1 day')), 2) as ugf_due_eur
        from child_day
        group by 1, 2
    ),
    means as (
        select a.client_id, a.month, sum(a.amount_eur) as means_eur
        from care.allowance a
        cross join reporting_build.run r
        where a.month <= r.as_of and a.withdrawn_at is null
        group by 1, 2
    ),
    choice as (
        select c.client_id, date_trunc('month', c.chosen_on)::date as month,
               count(*)::int as choices_offered, count(*) filter (where c.chosen_by_child)::int as choices_made
        from care.choice c
        cross join reporting_build.run r
        where c.chosen_on <= r.as_of and c.withdrawn_at is null
        group by 1, 2
    ),
    session as (
        select client_id, date_trunc('month', day)::date as month,
               count(*) filter (where outcome <> 'cancelled')::int as sessions_invited,
               count(*) filter (where outcome = 'delivered')::int as sessions_delivered,
               count(*) filter (where outcome in ('refused', 'ill', 'missed'))::int as sessions_missed
        from reporting_build.fact_session
        group by 1, 2
    )
select
    client_id, month, coalesce(longterm_days, 0) as longterm_days,
    coalesce(means_eur, 0) as means_eur, ugf_due_eur, coalesce(means_eur, 0) - ugf_due_eur as difference_eur,
    coalesce(choices_offered, 0) as choices_offered, coalesce(choices_made, 0) as choices_made,
    coalesce(sessions_invited, 0) as sessions_invited, coalesce(sessions_delivered, 0) as sessions_delivered,
    coalesce(sessions_missed, 0) as sessions_missed
from care_month
full join means using (client_id, month)
full join choice using (client_id, month)
full join session using (client_id, month);

alter table reporting_build.fact_client_month add primary key (client_id, month);
create index on reporting_build.fact_client_month (month);
comment on table reporting_build.fact_client_month is 'One row per client and month: days of long-term care as a child, means, UGF amount due, choices, sessions; EUR.';
