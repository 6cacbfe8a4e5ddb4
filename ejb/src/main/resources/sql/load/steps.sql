-- The steps of a load in the order they ran.
select s.step, s.state, s.started_at, s.finished_at, s.rows_written, s.message
from reporting.load_step s
where s.load_id = ?
order by s.load_step_id
