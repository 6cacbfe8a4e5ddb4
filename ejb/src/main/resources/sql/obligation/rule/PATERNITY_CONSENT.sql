-- Rule 13: in a paternity case that runs, a resident of PATERNITY_CHILD_CONSENT_AGE or older is asked for their own consent to the
-- acknowledgement, within PATERNITY_ACTION_DAYS of the first step or of that birthday; a step that speaks of it shows it. The term
-- is the one valid on the day of that step, or today.
with
    running as (
        select p.client_id, c.birth_date, min(t.done_on) as first_on,
               min(t.done_on) filter (where t.step ~* '(bērna|paša|savu).*piekriš|piekriš.*bērn|consent') as consented_on
        from care.placement p
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        join care.client c on c.id = p.client_id and not c.father_recorded and care.age_on(c.birth_date, care.today()) < 18
        join care.paternity_step t on t.client_id = p.client_id and t.done_on <= care.today()
        where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
        group by p.client_id, c.birth_date
    ),
    old_enough as (
        select r.*, greatest(r.first_on, (r.birth_date + make_interval(
                   years => care.parameter_on('PATERNITY_CHILD_CONSENT_AGE', '', care.today())::int))::date) as arose_on
        from running r
    )
select client_id, arose_on,
       arose_on + care.parameter_on('PATERNITY_ACTION_DAYS', '', greatest(arose_on, coalesce(consented_on, care.today())))::int as due_on,
       consented_on as done_on
from old_enough
