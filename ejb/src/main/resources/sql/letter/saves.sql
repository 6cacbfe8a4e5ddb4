-- One row per version of a letter, the newest first: what one person typed in one part within ten minutes is one version, its last.
select h.id, h.at, coalesce(a.display_name, h.actor) as actor, r.number, r.part, h.operation = 'insert' as is_first
from care.history h
join care.reply_letter_part p on p.id = h.row_id
join care.recommendation r on r.id = p.recommendation_id
left join care.account a on a.user_name = h.actor
where h.table_name = 'reply_letter_part' and p.letter_id = ?
  and (h.operation = 'insert' and h.id = (select min(i.id) from care.history i join care.reply_letter_part q on q.id = i.row_id
                                          where i.table_name = 'reply_letter_part' and q.letter_id = p.letter_id)
    or h.operation = 'update' and not exists (
      select from care.history n
      where n.table_name = h.table_name and n.row_id = h.row_id and n.id > h.id and n.actor = h.actor
        and n.at <= h.at + interval '10 minutes'))
order by h.id desc
