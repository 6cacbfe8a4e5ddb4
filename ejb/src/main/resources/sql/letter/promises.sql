-- One row per commitment of the recommendations that the letter answers, with whether evidence in force proves it on a day.
select c.recommendation_id, c.commitment_no, c.text, c.owner, c.due_on, c.recurrence, c.names_period,
       care.commitment_is_proven(c.id, ?::date) as proven
from care.reply_letter l
join care.recommendation r on r.source = l.source
join care.commitment c on c.recommendation_id = r.id and c.withdrawn_at is null
where l.id = ?
order by c.recommendation_id, length(c.commitment_no), c.commitment_no
