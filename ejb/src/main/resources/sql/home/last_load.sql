-- The newest load.
select l.load_id, l.as_of, l.state, l.finished_at,
       (select count(*) from reporting.check_result c where c.load_id = l.load_id and c.found > 0) as checks_failed
from reporting.load l
order by l.load_id desc
limit 1
