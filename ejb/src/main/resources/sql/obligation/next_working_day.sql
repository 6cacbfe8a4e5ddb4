-- The first working day after the given one.
select care.working_days_after(?::date, 1)
