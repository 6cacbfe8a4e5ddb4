-- Rule 1: a long-term stay on the sole decision of the court's chair or an order of the police: asked from SHORT_TERM_ALERT_DAYS
-- on, due after SHORT_TERM_MONTHS, done by a decision that lasts or the end of the stay. Each time between two decisions that last
-- is one term, whatever short ones it is made of; it runs by the parameters of the day it began.
with
    decided as (
        select p.client_id, p.id as placement_id, datemultirange(care.stay_days(p.started_on, p.ended_on)) as days,
               coalesce(range_agg(daterange(d.valid_from, d.valid_to, '[]')) filter (where d.is_short), '{}') as short,
               coalesce(range_agg(daterange(d.valid_from, d.valid_to, '[]'))
                   filter (where not d.is_short and d.valid_from is not null), '{}') as lasting
        from care.placement p
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        join (select *, decided_by ~* '(chair|priekšsēdētāj|polic)' as is_short from care.decision_of_placement) d
            on d.placement_id = p.id and coalesce(d.valid_from, '-infinity') <= coalesce(d.valid_to, 'infinity')
        where p.withdrawn_at is null and p.started_on <= care.today()
        group by p.client_id, p.id
    ),
    basis as (
        select d.client_id, d.placement_id, lower(datemultirange(span) * d.short) as since, upper(span) as over_on
        from decided d
        cross join lateral unnest(d.days - d.lasting) span
        where datemultirange(span) && d.short
    ),
    term as (
        select *, since + care.parameter_on('SHORT_TERM_ALERT_DAYS', '', since)::int as arose_on,
               (since + make_interval(months => care.parameter_on('SHORT_TERM_MONTHS', '', since)::int))::date as due_on
        from basis
    )
select client_id, placement_id, arose_on, arose_on as remind_on, due_on, over_on as done_on
from term
where over_on is null or over_on >= arose_on
