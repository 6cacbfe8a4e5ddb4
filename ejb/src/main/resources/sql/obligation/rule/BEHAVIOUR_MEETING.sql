-- Rule 12: from the beginning of a programme or one inter-agency meeting to the next meeting at most BEHAVIOUR_REVIEW_DAYS, by the
-- parameter of the day it counts: the next meeting, the end of the programme, or today. A programme closed by then asks for no more;
-- meetings without a programme of ours, as deliveries bring them, for BEHAVIOUR_PROGRAMME_MONTHS.
with
    held as (select client_id, met_on from care.behaviour_meeting_held where met_on <= care.today()),
    programme as (
        select client_id, opened_on, closed_on from care.behaviour_programme
        where withdrawn_at is null and opened_on <= care.today()
    ),
    begun as (select client_id, met_on as day from held union select client_id, opened_on from programme),
    gap as (
        select b.client_id, b.day, p.opened_on is not null as led, next.met_on, p.closed_on,
               care.parameter_on('BEHAVIOUR_REVIEW_DAYS', '', coalesce(least(next.met_on, p.closed_on), care.today()))::int as days
        from begun b
        cross join lateral (select min(h.met_on) as met_on from held h where h.client_id = b.client_id and h.met_on > b.day) next
        left join lateral (
            select g.opened_on, g.closed_on from programme g
            where g.client_id = b.client_id and g.opened_on <= b.day and (g.closed_on is null or g.closed_on >= b.day)
            order by g.closed_on desc nulls first limit 1) p on true
    )
select g.client_id, g.day as arose_on, g.day + g.days as due_on, least(g.met_on, g.closed_on) as done_on
from gap g
where g.days is not null
  and (g.closed_on is null or g.closed_on > g.day + g.days or g.met_on <= g.closed_on)
  and (g.met_on is not null or g.led or g.day > care.today() - make_interval(
      months => care.parameter_on('BEHAVIOUR_PROGRAMME_MONTHS', '', care.today())::int))
