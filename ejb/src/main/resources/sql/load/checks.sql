-- The quality checks of a load: first those that failed, and of them those that hold the publication.
select c.check_code, c.holds, c.found
from reporting.check_result c
where c.load_id = ?
order by c.found = 0, not c.holds, c.check_code
