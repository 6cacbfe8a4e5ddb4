-- The newest asked run, and the step it is at.
select r.as_of, r.state, r.requested_at, r.message,
       (select s.step from reporting.load_step s join reporting.load l on l.load_id = s.load_id
        where l.state = 'running' or s.state = 'running' order by s.load_step_id desc limit 1) as step,
       (select count(*) from reporting.load_step s join reporting.load l on l.load_id = s.load_id
        where l.load_id = (select max(load_id) from reporting.load) and s.state = 'done') as steps_done
from reporting.run_request r
order by r.run_request_id desc
limit 1
