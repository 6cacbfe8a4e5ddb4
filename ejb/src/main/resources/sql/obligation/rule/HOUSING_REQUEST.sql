-- Rule 11: in the last CARE_LEAVER_INFO_MONTHS before the 18th birthday a resident asks the municipality for housing.
with
    youth as (
        select p.client_id, min(p.started_on) as started_on, (c.birth_date + interval '18 years')::date as birthday
        from care.placement p
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        join care.client c on c.id = p.client_id
        where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
        group by p.client_id, c.birth_date
    )
select y.client_id, a.arose_on, a.arose_on as remind_on, y.birthday as due_on,
       (select min(l.done_on) from care.leaver_step l
        where l.client_id = y.client_id and l.kind = 'housing_request' and l.withdrawn_at is null) as done_on
from youth y
cross join lateral (select greatest(y.started_on, (y.birthday - make_interval(
    months => care.parameter_on('CARE_LEAVER_INFO_MONTHS', '', y.birthday)::int))::date) as arose_on) a
where y.started_on < y.birthday
