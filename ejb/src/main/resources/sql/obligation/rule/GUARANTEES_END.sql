-- Rule 11: the social guarantees of who was in long-term care at 18 end at GUARANTEE_END_AGE; told GUARANTEE_ALERT_MONTHS before.
with
    leaver as (
        select distinct c.id as client_id, (c.birth_date + make_interval(
                   years => care.parameter_on('GUARANTEE_END_AGE', '', care.today())::int))::date as ends_on
        from care.client c
        join care.placement p on p.client_id = c.id and p.withdrawn_at is null
         and p.started_on < c.birth_date + interval '18 years'
         and coalesce(p.ended_on, 'infinity') >= c.birth_date + interval '18 years'
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        where coalesce(c.legal_status, 'orphan') in ('orphan', 'without_parental_care')
    )
select client_id,
       (ends_on - make_interval(months => care.parameter_on('GUARANTEE_ALERT_MONTHS', '', ends_on)::int))::date as arose_on,
       ends_on as due_on, null::date as done_on
from leaver
where ends_on >= care.today()
