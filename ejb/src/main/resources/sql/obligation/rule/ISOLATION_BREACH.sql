-- Rule 15: the isolation of a child without a ground or a supervision log, or for longer than ISOLATION_HOURS at once or in all of
-- the month (by the parameter of the day it began), is a breach the director explains. What still runs counts up to today.
with
    isolation as (
        select r.client_id, (r.begun_at at time zone 'Europe/Riga')::date as day, r.begun_at, r.supervised,
               r.ground is not null as grounded,
               extract(epoch from coalesce(r.ended_at, greatest(r.begun_at, care.today()::timestamp at time zone 'Europe/Riga'))
                   - r.begun_at) / 3600 as hours
        from care.restriction_known r
        join care.client c on c.id = r.client_id and care.age_on(c.birth_date, (r.begun_at at time zone 'Europe/Riga')::date) < 18
        where r.kind = 'isolation' and (r.begun_at at time zone 'Europe/Riga')::date <= care.today()
    ),
    counted as (
        select *, sum(hours) over (partition by client_id, date_trunc('month', day) order by begun_at) as in_all
        from isolation
    )
select client_id, day as arose_on, null::date as due_on, null::date as done_on
from counted
where not grounded or supervised is not true
   or hours > care.parameter_on('ISOLATION_HOURS', 'at_once', day)
   or in_all > care.parameter_on('ISOLATION_HOURS', 'total', day)
