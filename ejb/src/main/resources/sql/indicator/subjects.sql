-- Who and what stands behind an indicator on the day as of; a publication by its number.
select s.client_id, coalesce(p.publication_no, s.subject) as subject, s.numerator, s.denominator
from reporting.indicator_subject s
join reporting.run r on r.as_of = s.day
left join care.publication p on s.indicator like 'R8%' and p.id = s.subject::bigint
where s.indicator = ?
order by s.client_id, 2
