-- Rule 1: a long-term stay on the sole decision of the court's chair or an order of the police: asked from SHORT_TERM_ALERT_DAYS
-- on, due after SHORT_TERM_MONTHS, done by a decision that lasts. The term runs by the parameters of the day it began.
with
    basis as (
        select p.client_id, p.id as placement_id,
               min(greatest(d.valid_from, p.started_on)) filter (where d.decided_by ~* '(chair|priekšsēdētāj|polic)') as since,
               min(d.valid_from) filter (where d.decided_by !~* '(chair|priekšsēdētāj|polic)') as lasting_from
        from care.placement p
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        join care.decision_of_placement d on d.placement_id = p.id
        where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
        group by 1, 2
    ),
    term as (
        select *, since + care.parameter_on('SHORT_TERM_ALERT_DAYS', '', since)::int as arose_on,
               (since + make_interval(months => care.parameter_on('SHORT_TERM_MONTHS', '', since)::int))::date as due_on
        from basis
    )
select client_id, placement_id, arose_on, due_on, lasting_from as done_on
from term
where lasting_from is null or lasting_from >= arose_on
