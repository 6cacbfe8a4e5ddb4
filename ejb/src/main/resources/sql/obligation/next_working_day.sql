-- The first working day after the given one; no run of holidays is longer than a month.
select min(day)::date
from generate_series(?::date + 1, ?::date + 31, interval '1 day') day
where care.is_working_day(day::date)
