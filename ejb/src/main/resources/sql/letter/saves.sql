-- One row per version of a letter, the newest first: what one person typed in its head or in one part within ten minutes is one
-- version, its last. To seal the letter changes nothing in its head.
with
    asked as (
        select ?::bigint as letter
    ),
    saved as (
        select h.*, '' as number, '' as part
        from asked
        join care.history h on h.table_name = 'reply_letter' and h.row_id = asked.letter
        cross join lateral (
            select array_agg(coalesce(h.before ->> f.name, '')) as before, array_agg(coalesce(h.after ->> f.name, '')) as after
            from unnest(array['addressee', 'subject', 'introduction', 'letter_no', 'dated_on']) f (name)
        ) head
        where h.operation = 'insert' or head.before is distinct from head.after
        union all
        select h.*, r.number, r.part
        from asked
        join care.reply_letter_part p on p.letter_id = asked.letter
        join care.recommendation r on r.id = p.recommendation_id
        join care.history h on h.table_name = 'reply_letter_part' and h.row_id = p.id and h.operation = 'update'
    )
select s.id, s.at, coalesce(a.display_name, s.actor) as actor, s.number, s.part, s.operation = 'insert' as is_first,
       s.table_name = 'reply_letter' as is_head
from saved s
left join care.account a on a.user_name = s.actor
where s.operation = 'insert' or not exists (
    select from saved n
    where n.table_name = s.table_name and n.row_id = s.row_id and n.id > s.id and n.actor = s.actor
      and n.at <= s.at + interval '10 minutes')
order by s.id desc
