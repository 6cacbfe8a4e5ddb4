-- One row per part of a recommendation of the source that the letter doesn't answer yet, with the answer of the register.
select r.id, r.answer from care.recommendation r
where r.source = ? and not exists (
    select from care.reply_letter_part p where p.letter_id = ? and p.recommendation_id = r.id)
order by r.id
