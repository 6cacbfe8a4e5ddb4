-- One row per reply letter, drafts first, then the newest.
select l.id, l.source, l.subject, l.state = 'final' as is_final, l.letter_no, l.dated_on, p.parts, p.answered
from care.reply_letter l
cross join lateral (
    select count(*)::int as parts, count(o.answer)::int as answered
    from care.reply_letter_part o where o.letter_id = l.id
) p
where l.withdrawn_at is null
order by l.state, l.dated_on desc nulls first, l.id desc
