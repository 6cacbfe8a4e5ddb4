-- What failed a check of a load.
select f.subject, f.detail
from reporting.check_finding f
where f.load_id = ? and f.check_code = ?
order by f.check_finding_id
limit 1000
