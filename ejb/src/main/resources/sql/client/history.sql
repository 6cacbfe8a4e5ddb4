-- Changed properties of a client, their placements, attendance and sessions, the newest first. Ids and ciphers say nothing
-- to a reader and stay out.
with
    own as (
        select 'client' as table_name, id as row_id from care.client where id = ?
        union all
        select 'placement', id from care.placement where client_id = ?
        union all
        select 'session', id from care.session where client_id = ?
        union all
        select 'attendance', a.id from care.attendance a join care.placement p on p.id = a.placement_id where p.client_id = ?
    )
select h.at, h.actor, h.table_name, h.operation, change.property, change.before, change.after
from own
join care.history h on h.table_name = own.table_name and h.row_id = own.row_id
cross join lateral (
    select coalesce(a.key, b.key) as property, b.value as before, a.value as after
    from jsonb_each_text(coalesce(h.before, '{}')) b
    full join jsonb_each_text(coalesce(h.after, '{}')) a on a.key = b.key
    where b.value is distinct from a.value
) change
where change.property not in ('id', 'version', 'search_name', 'nights', 'residential', 'pseudonym', 'client_id',
      'placement_id', 'service_id', 'payer_id', 'municipality_id', 'employee_id', 'personal_code_cipher',
      'personal_code_hash', 'withdrawn_at', 'withdrawn_by')
order by h.at desc, h.id desc, change.property
limit ? offset ?
