-- Grain: one row per indicator on the day as of, as the view gives them, sorted by its key.
select r.load_id, i.indicator, i.as_of, i.numerator, i.denominator, i.value, i.target, i.met
from reporting.run r
left join reporting.indicator_latest i on true
order by i.indicator collate "C";
