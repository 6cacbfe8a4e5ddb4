-- Rule 9: a client of MOTIVATION_AGE or older who missed more than MOTIVATION_MISSED_PERCENT of a month's sessions: the motivation
-- is reviewed in MOTIVATION_REVIEW_WORKDAYS. Cancelled by the centre is not missed. The first review after the month shows it.
with
    first_month as (
        select date_trunc('month', least(care.today() - make_interval(months => r.look_back_months + 1),
                                         min(o.arose_on) - interval '1 month'))::date as month
        from care.obligation_rule r
        left join care.obligation o on o.rule = r.code and o.done_at is null and o.excused_at is null
        where r.code = 'SESSIONS_MISSED'
        group by r.look_back_months
    ),
    invited as (
        select n.client_id, date_trunc('month', n.held_on)::date as month,
               care.age_on(c.birth_date, n.held_on) as age, n.outcome <> 'delivered' as missed
        from care.session n
        join care.client c on c.id = n.client_id
        where n.withdrawn_at is null and n.outcome <> 'cancelled'
          and n.held_on >= (select month from first_month) and n.held_on < date_trunc('month', care.today())
    ),
    month_end as (
        select distinct month, (month + interval '1 month')::date as next_month,
               (month + interval '1 month - 1 day')::date as last_day
        from invited
    ),
    law as (
        select m.*, care.parameter_on('MOTIVATION_AGE', '', m.last_day) as age,
               care.parameter_on('MOTIVATION_MISSED_PERCENT', '', m.last_day) as percent,
               care.working_days_after(m.last_day, care.parameter_on('MOTIVATION_REVIEW_WORKDAYS', '', m.next_month)::int) as due_on
        from month_end m
    )
select i.client_id, l.next_month as arose_on, l.due_on,
       (select min(m.talked_on) from care.motivation_review m
        where m.client_id = i.client_id and m.withdrawn_at is null and m.talked_on between l.next_month and care.today()) as done_on
from invited i
join law l on l.month = i.month and i.age >= l.age
where exists (
    select from care.placement p where p.client_id = i.client_id and p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today())
group by i.client_id, l.next_month, l.due_on, l.percent
having count(*) filter (where i.missed) * 100 > l.percent * count(*)
