-- Grain: one row per counted day, figure and kind of session of the whole period, nothing hidden, sorted by its key.
select r.load_id, f.day, f.figure, f.kind, f.numerator, f.denominator, f.children
from reporting.run r
left join reporting.fact_participation f on true
order by f.day, f.figure collate "C", f.kind collate "C";
