-- Rule 11: the information sheet on guarantees, housing and mentor is signed CARE_LEAVER_INFO_MONTHS before the 18th birthday, by the
-- term valid on the day it was signed, or today while it is not; who is admitted later, on admission. Who left by that day without
-- it is asked for no more; a breach that happened stays as it was, over when the sheet is signed or the stay ends.
with
    stayed as (
        select p.client_id, range_agg(care.stay_days(p.started_on, p.ended_on)) as days
        from care.placement p
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        where p.withdrawn_at is null and p.started_on <= care.today()
        group by p.client_id
    ),
    term as (
        select s.client_id, upper(stay) as left_on, greatest(lower(stay), (c.birth_date + make_interval(
                   years => care.parameter_on('CARE_LEAVER_INTERVIEW_AGE', '', care.today())::int))::date) as arose_on,
               greatest(lower(stay), (birthday - make_interval(
                   months => care.parameter_on('CARE_LEAVER_INFO_MONTHS', '', least(signed.signed_on, care.today()))::int))::date) as due_on,
               signed.signed_on
        from stayed s
        join care.client c on c.id = s.client_id
        cross join lateral (select (c.birth_date + interval '18 years')::date as birthday) b
        cross join lateral unnest(s.days) stay
        cross join lateral (
            select min(l.done_on) as signed_on from care.leaver_step l
            where l.client_id = s.client_id and l.kind = 'information_sheet' and l.signed and l.withdrawn_at is null) signed
        where lower(stay) < birthday
    )
select t.client_id, t.arose_on, t.due_on, least(t.signed_on, t.left_on) as done_on
from term t
where t.left_on is null or t.left_on > least(t.due_on, care.today())
