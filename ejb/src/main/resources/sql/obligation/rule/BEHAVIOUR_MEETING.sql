-- Rule 12: from one inter-agency meeting to the next at most BEHAVIOUR_REVIEW_DAYS, by the parameter of the day it counts: the next
-- meeting or today. A programme without a meeting for BEHAVIOUR_PROGRAMME_MONTHS runs no more.
with
    meeting as (
        select b.client_id, b.met_on,
               lead(b.met_on) over (partition by b.client_id order by b.met_on) as next_on
        from care.behaviour_meeting_held b
        where b.met_on <= care.today()
    )
select m.client_id, m.met_on as arose_on,
       m.met_on + care.parameter_on('BEHAVIOUR_REVIEW_DAYS', '', coalesce(m.next_on, care.today()))::int as due_on,
       m.next_on as done_on
from meeting m
where care.parameter_on('BEHAVIOUR_REVIEW_DAYS', '', coalesce(m.next_on, care.today())) is not null
  and (m.next_on is not null or m.met_on > care.today() - make_interval(
      months => care.parameter_on('BEHAVIOUR_PROGRAMME_MONTHS', '', care.today())::int))
