-- One row per part of a letter as it stood after either of two saves; empty before it was there.
select r.number, r.part, coalesce(a.words, '') as before, coalesce(b.words, '') as after
from (select ?::bigint as letter, ?::bigint as older, ?::bigint as newer) asked
join care.reply_letter_part p on p.letter_id = asked.letter
join care.recommendation r on r.id = p.recommendation_id
left join lateral (
    select concat_ws(E'\n\n', h.after ->> 'answer', h.after ->> 'not_yet') as words from care.history h
    where h.table_name = 'reply_letter_part' and h.row_id = p.id and (h.id <= asked.older or h.operation = 'insert')
    order by h.id desc limit 1
) a on true
left join lateral (
    select concat_ws(E'\n\n', h.after ->> 'answer', h.after ->> 'not_yet') as words from care.history h
    where h.table_name = 'reply_letter_part' and h.row_id = p.id and (h.id <= asked.newer or h.operation = 'insert')
    order by h.id desc limit 1
) b on true
order by nullif(substring(regexp_replace(r.number, '\D', '', 'g') for 9), '')::int nulls first, r.number, r.part
