-- Rule 10, the one definition: what a child is due in a month, EUR. UGF_AMOUNT of the age on each day, divided by the days of
-- the month and summed over the child's days of long-term care; rounded half up to the cent at the end. The month of the 7th
-- birthday is so split by days. A stay of one day has its first.
create or replace function care.means_due(first_month date, last_month date)
    returns table (client_id bigint, month date, days int, amount_eur numeric)
    language sql stable as $$
    with
        day as (
            select d.day::date as day, date_trunc('month', d.day)::date as month,
                   extract(day from date_trunc('month', d.day) + interval '1 month - 1 day') as month_days,
                   care.parameter_on('UGF_AMOUNT', '0-6', d.day::date) as until_six,
                   care.parameter_on('UGF_AMOUNT', '7-17', d.day::date) as from_seven
            from generate_series(first_month, last_month + interval '1 month - 1 day', interval '1 day') d (day)
        ),
        child_day as (
            select distinct c.id as client_id, d.*, care.age_on(c.birth_date, d.day) as age
            from day d
            join care.placement p
                on p.withdrawn_at is null and p.started_on <= d.day
               and greatest(coalesce(p.ended_on, 'infinity'), p.started_on + 1) > d.day
            join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
            join care.client c on c.id = p.client_id
            where care.age_on(c.birth_date, d.day) < 18
        )
    select client_id, month, count(*)::int, round(sum(case when age < 7 then until_six else from_seven end / month_days), 2)
    from child_day
    group by client_id, month
$$;
