-- The indicators with what was counted of them on the day as of, or, of one indicator, on the last counted day of each month,
-- oldest first.
select n.indicator, n.recommendation_number, n.recommendation_part, n.name_lv, n.name_en, n.definition_lv, n.definition_en,
       n.legal_basis, f.day, f.numerator, f.denominator, f.apart, f.value, f.target, f.met,
       (select min(p.verified::int) from care.legal_parameter p where position(p.code in n.legal_basis) > 0) = 0 as unverified
from reporting.dim_indicator n
join reporting.fact_indicator_day f on f.indicator_key = n.indicator_key
join reporting.run r on f.day = r.as_of or n.indicator = ?
where (?::text is null or n.indicator = ?)
  and not exists (
      select from reporting.fact_indicator_day later
      where later.indicator_key = f.indicator_key and later.day > f.day
        and date_trunc('month', later.day) = date_trunc('month', f.day))
order by n.place, f.day
