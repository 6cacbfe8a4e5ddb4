-- One row per recommendation that a sealed letter answers: the latest of them.
select distinct on (p.recommendation_id) p.recommendation_id, l.id as letter_id, l.letter_no, l.dated_on
from care.reply_letter_part p
join care.reply_letter l on l.id = p.letter_id
where l.state = 'final'
order by p.recommendation_id, l.dated_on desc, l.id desc
