-- One row per commitment of the recommendations that the letter answers, with whether the register holds evidence of it.
select c.recommendation_id, c.commitment_no, c.text, c.owner, c.due_on, c.recurrence,
       nullif(trim(c.evidence), '') is not null or exists (
           select from care.evidence e where e.commitment_id = c.id and e.withdrawn_at is null) as proven
from care.reply_letter l
join care.recommendation r on r.source = l.source
join care.commitment c on c.recommendation_id = r.id and c.withdrawn_at is null
where l.id = ?
order by c.recommendation_id, length(c.commitment_no), c.commitment_no
