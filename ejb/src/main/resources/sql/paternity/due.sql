-- One row per thing the clock asks in a client's paternity case on a day: what is open first, by when; then the latest done.
select d.rule, d.arose_on, d.due_on, d.done_on
from care.paternity_due(?) d
where d.client_id = ?
order by d.done_on is not null, case when d.done_on is null then d.due_on end, d.done_on desc, d.rule
