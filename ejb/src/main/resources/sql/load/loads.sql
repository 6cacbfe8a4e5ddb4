-- A page of load attempts, the newest first.
select l.load_id, l.as_of, l.state, l.started_at, l.finished_at, coalesce(a.display_name, l.asked_by) as asked_by, l.rows_read, l.rows_written, l.message,
       (select count(*) from reporting.check_result c where c.load_id = l.load_id and c.found > 0) as checks_failed,
       (select count(*) from reporting.load_step s where s.load_id = l.load_id and s.state = 'failed') as steps_failed
from reporting.load l
left join care.account a on a.user_name = l.asked_by
order by l.load_id desc
limit ? offset ?
