-- Counted: restrictions begun in the month, by client; isolation counts against its hours at once and in the month in total.
with
    begun as (
        select i.day, s.client_id, s.begun_at, s.kind, s.grounded,
               extract(epoch from least(coalesce(s.ended_at, 'infinity'), (i.day + 1)::timestamp at time zone 'Europe/Riga')
                   - s.begun_at) / 3600 as hours
        from reporting_build.dim_indicator_day i
        join reporting_build.fact_step s on s.source = 'restriction'
            and s.day >= i.month and s.day < i.month + interval '1 month'
    ),
    counted as (
        select *, sum(hours) filter (where kind = 'isolation') over (partition by day, client_id order by begun_at) as in_all
        from begun
    )
select day, client_id, null::text as subject,
       count(*) filter (where not grounded or kind = 'isolation' and (
           hours > care.parameter_on('ISOLATION_HOURS', 'at_once', (begun_at at time zone 'Europe/Riga')::date)
           or in_all > care.parameter_on('ISOLATION_HOURS', 'total', (begun_at at time zone 'Europe/Riga')::date)))::int as numerator,
       count(*)::int as denominator
from counted
group by day, client_id
