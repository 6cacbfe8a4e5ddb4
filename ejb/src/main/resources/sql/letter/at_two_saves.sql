-- One row per field of a letter's head, then per part of it, as it stood after either of two saves; empty before it was there.
with
    asked as (
        select ?::bigint as letter, ?::bigint as older, ?::bigint as newer
    ),
    written as (
        select 'reply_letter' as table_name, letter as row_id, '' as number, '' as part from asked
        union all
        select 'reply_letter_part', p.id, r.number, r.part
        from asked
        join care.reply_letter_part p on p.letter_id = asked.letter
        join care.recommendation r on r.id = p.recommendation_id
    )
select f.field, w.number, w.part, coalesce(f.before, '') as before, coalesce(f.after, '') as after
from asked
cross join written w
left join lateral (
    select h.after as words from care.history h
    where h.table_name = w.table_name and h.row_id = w.row_id and (h.id <= asked.older or h.operation = 'insert')
    order by h.id desc limit 1
) a on true
left join lateral (
    select h.after as words from care.history h
    where h.table_name = w.table_name and h.row_id = w.row_id and (h.id <= asked.newer or h.operation = 'insert')
    order by h.id desc limit 1
) b on true
join lateral (values
    (1, 'reply_letter', 'addressee', a.words ->> 'addressee', b.words ->> 'addressee'),
    (2, 'reply_letter', 'number', a.words ->> 'letter_no', b.words ->> 'letter_no'),
    (3, 'reply_letter', 'day', to_char((a.words ->> 'dated_on')::date, 'DD.MM.YYYY'), to_char((b.words ->> 'dated_on')::date, 'DD.MM.YYYY')),
    (4, 'reply_letter', 'subject', a.words ->> 'subject', b.words ->> 'subject'),
    (5, 'reply_letter', 'introduction', a.words ->> 'introduction', b.words ->> 'introduction'),
    (6, 'reply_letter_part', 'answer',
     concat_ws(E'\n\n', a.words ->> 'answer', a.words ->> 'not_yet'), concat_ws(E'\n\n', b.words ->> 'answer', b.words ->> 'not_yet'))
) f (place, table_name, field, before, after) on f.table_name = w.table_name
order by f.place, nullif(substring(regexp_replace(w.number, '\D', '', 'g') for 9), '')::int nulls first, w.number, w.part
