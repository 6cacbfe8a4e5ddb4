-- How many things are on the worker's list of the week that begins on the day, for the digest of that day; the director's list is
-- what nobody is named for.
select count(*)
from care.completeness_week w
where w.week_on = cast(?1 as date) and (w.employee_id = cast(?2 as bigint) or ?3 and w.employee_id is null)
