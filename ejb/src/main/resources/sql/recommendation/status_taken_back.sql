-- The statuses of a recommendation that were taken back, the latest first: what was said, and who took it back and why.
select h.before ->> 'said_by' as said_by, (h.before ->> 'since')::date as since, h.before ->> 'status' as status,
       h.reason, coalesce(a.display_name, h.actor) as taken_back_by
from care.history h
left join care.account a on a.user_name = h.actor
where h.table_name = 'recommendation_status' and h.operation = 'delete' and h.reason is not null
  and (h.before ->> 'recommendation_id')::bigint = ?
order by h.at desc, h.id desc
