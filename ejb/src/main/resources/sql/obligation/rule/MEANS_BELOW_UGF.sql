-- Rule 10: a child's means of a month, all sources, below the sum over the child's days of UGF_AMOUNT (age that day) / days of the
-- month, rounded half up to the cent at the end. Where no means were ever entered, nothing is known.
with
    first_month as (
        select date_trunc('month', least(care.today() - make_interval(months => r.look_back_months), min(o.arose_on)))::date as month
        from care.obligation_rule r
        left join care.obligation o on o.rule = r.code and o.done_at is null and o.excused_at is null
        where r.code = 'MEANS_BELOW_UGF'
        group by r.look_back_months
    ),
    day as (
        select d.day::date as day, date_trunc('month', d.day)::date as month,
               (date_trunc('month', d.day) + interval '1 month - 1 day')::date as month_end,
               care.parameter_on('UGF_AMOUNT', '0-6', d.day::date) as until_six,
               care.parameter_on('UGF_AMOUNT', '7-17', d.day::date) as from_seven
        from first_month f
        cross join generate_series(f.month, date_trunc('month', care.today()) - interval '1 day', interval '1 day') d (day)
    ),
    child_day as (
        select distinct c.id as client_id, d.*, care.age_on(c.birth_date, d.day) as age
        from day d
        join care.placement p on p.withdrawn_at is null and p.started_on <= d.day and coalesce(p.ended_on, 'infinity') > d.day
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        join care.client c on c.id = p.client_id
        where care.age_on(c.birth_date, d.day) < 18
    ),
    owed as (
        select client_id, month, month_end,
               round(sum(case when age < 7 then until_six else from_seven end / extract(day from month_end)), 2) as amount_eur
        from child_day
        group by client_id, month, month_end
    )
select o.client_id, o.month_end as arose_on, o.month_end as due_on, null::date as done_on
from owed o
where exists (select from care.allowance)
  and o.amount_eur > (
    select coalesce(sum(a.amount_eur), 0) from care.allowance a where a.client_id = o.client_id and a.month = o.month)
