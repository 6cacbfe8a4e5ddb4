-- The days of a stay, from the first to the one before it ended; a stay of one day has its first (domain.md, counting).
create function stay_days(started_on date, ended_on date) returns daterange language sql immutable parallel safe return
    daterange(started_on, case when ended_on > started_on then ended_on when ended_on is not null then started_on + 1 end);
