-- The newest asked run, the step it is at and how many it has done; a restarted one counts from where it went on.
select r.as_of, r.state, r.requested_at, r.message,
       (select s.step from reporting.load_step s
        where s.started_at >= r.requested_at order by s.load_step_id desc limit 1) as step,
       (select count(*) from reporting.load_step s
        where s.started_at >= r.requested_at and s.state = 'done') as steps_done
from reporting.run_request r
order by r.run_request_id desc
limit 1
