-- Rule 11: from CARE_LEAVER_INTERVIEW_AGE (or admission, if later) to 18 a resident is interviewed, and again within
-- CARE_LEAVER_INTERVIEW_MONTHS of the last interview.
with
    youth as (
        select p.client_id, greatest(min(p.started_on), (c.birth_date + make_interval(
                   years => care.parameter_on('CARE_LEAVER_INTERVIEW_AGE', '', care.today())::int))::date) as since
        from care.placement p
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        join care.client c on c.id = p.client_id and care.age_on(c.birth_date, care.today()) < 18
        where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
        group by p.client_id, c.birth_date
    ),
    interview as (
        select y.client_id, y.since, l.done_on,
               (l.done_on + make_interval(
                   months => care.parameter_on('CARE_LEAVER_INTERVIEW_MONTHS', '', l.done_on)::int))::date as holds_until
        from youth y
        join care.leaver_step l on l.client_id = y.client_id and l.kind = 'interview' and l.withdrawn_at is null and l.done_on <= care.today()
    ),
    -- Of several before the asking began the last one says when the next is due.
    point as (
        select client_id, greatest(done_on, since) as arose_on, done_on as after_on, greatest(holds_until, since) as due_on
        from interview i
        where holds_until >= since and not exists (
            select from interview later
            where later.client_id = i.client_id and later.done_on > i.done_on and later.done_on <= i.since)
        union all
        select y.client_id, y.since, y.since - 1, y.since
        from youth y
        where not exists (
            select from interview i where i.client_id = y.client_id and i.done_on <= y.since and i.holds_until >= y.since)
    )
select p.client_id, p.arose_on, p.due_on,
       (select min(i.done_on) from interview i where i.client_id = p.client_id and i.done_on > p.after_on) as done_on
from point p
