-- Grain: one row per indicator on the day as of.
create view reporting.indicator_latest as
select f.indicator, f.day as as_of, f.numerator, f.denominator, f.value, f.target, f.met
from reporting.fact_indicator_day f
join reporting.run r on r.as_of = f.day;
