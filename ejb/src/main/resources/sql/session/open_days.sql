-- The days between two, both included, on which the centre works.
select day::date as day
from generate_series(?::date, ?::date, interval '1 day') day
where care.is_working_day(day::date)
