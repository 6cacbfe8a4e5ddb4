-- Section 8: the statistics of the year before are handed in by the day STATISTICS_DUE names, by the parameter of 1 January; they
-- are asked of the house. What was not handed in stays owed in the next year.
select y.new_year as arose_on, make_date(
           extract(year from y.new_year)::int, care.parameter_on('STATISTICS_DUE', 'month', y.new_year)::int,
           care.parameter_on('STATISTICS_DUE', 'day', y.new_year)::int) as due_on, null::date as done_on
from (
    select date_trunc('year', care.today())::date as new_year
    union
    select o.arose_on from care.obligation o
    where o.rule = 'STATISTICS_DUE' and o.done_at is null and o.excused_at is null
) y
