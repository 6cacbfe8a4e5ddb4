-- Who and what stands behind an indicator on the day as of, and the records it rests on; a publication by its number.
select s.client_id, c.client_no, coalesce(p.publication_no, s.subject) as subject, n.records, s.numerator, s.denominator
from reporting.indicator_subject s
join reporting.run r on r.as_of = s.day
join reporting.dim_indicator n on n.indicator = s.indicator
left join care.client c on c.id = s.client_id
left join care.publication p on n.records = 'publication' and p.id::text = s.subject
where s.indicator = ?
order by c.client_no, 3
