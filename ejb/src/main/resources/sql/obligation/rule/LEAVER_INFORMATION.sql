-- Rule 11: the information sheet on guarantees, housing and mentor is signed CARE_LEAVER_INFO_MONTHS before the 18th birthday, by the
-- term valid on the day it was signed, or today while it is not; who is admitted later, on admission.
with
    youth as (
        select p.client_id, min(p.started_on) as started_on, c.birth_date,
               (c.birth_date + interval '18 years')::date as birthday, (
                   select min(l.done_on) from care.leaver_step l
                   where l.client_id = p.client_id and l.kind = 'information_sheet' and l.signed and l.withdrawn_at is null) as signed_on
        from care.placement p
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        join care.client c on c.id = p.client_id
        where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
        group by p.client_id, c.birth_date
    )
select client_id, greatest(started_on, (birth_date + make_interval(
           years => care.parameter_on('CARE_LEAVER_INTERVIEW_AGE', '', care.today())::int))::date) as arose_on,
       greatest(started_on, (birthday - make_interval(
           months => care.parameter_on('CARE_LEAVER_INFO_MONTHS', '', least(signed_on, care.today()))::int))::date) as due_on,
       signed_on as done_on
from youth
where started_on < birthday
