-- A page of changes of a client's records (client, placements, attendance, sessions), the newest first: one row a changed
-- property. Ids that name something are told by that name; ciphers and what the database computes say nothing and stay out.
with
    held as (select id, service_id, placement_no from care.placement where client_id = ?),
    own as (
        select 'client' as table_name, ?::bigint as row_id, null::bigint as service_id, null as about
        union all
        select 'client', former_id, null, client_no from care.client_merge where stays_id = ?
        union all
        select 'placement', id, service_id, placement_no from held
        union all
        select 'session', id, null, to_char(held_on, 'DD.MM.YYYY') from care.session where client_id = ?
        union all
        select 'attendance', a.id, held.service_id, to_char(a.day, 'DD.MM.YYYY')
        from held join care.attendance a on a.placement_id = held.id
        union all
        select distinct 'attendance', h.row_id, held.service_id, to_char((h.before ->> 'day')::date, 'DD.MM.YYYY')
        from held join care.history h on h.table_name = 'attendance' and h.operation = 'delete'
            and (h.before ->> 'placement_id')::bigint = held.id
    ),
    shown as (
        select h.id, h.at, h.actor, own.table_name, h.operation, own.service_id, own.about, change.*
        from own
        join care.history h on h.table_name = own.table_name and h.row_id = own.row_id
        cross join lateral (
            select coalesce(a.key, b.key) as property, b.value as before, a.value as after
            from jsonb_each_text(coalesce(h.before, '{}')) b
            full join jsonb_each_text(coalesce(h.after, '{}')) a on a.key = b.key
            where b.value is distinct from a.value
        ) change
        where change.property not in ('id', 'version', 'search_name', 'nights', 'residential', 'pseudonym', 'client_id',
              'placement_id', 'service_id', 'employee_id', 'personal_code_cipher', 'personal_code_hash', 'withdrawn_at',
              'withdrawn_by', 'changed_in', 'during', 'ends_at', 'series')
    ),
    page as (
        select at, id from shown group by at, id
        order by at desc, id desc
        limit ? offset ?
    )
select
    shown.id, shown.at, coalesce(account.display_name, shown.actor) as actor, shown.table_name, shown.operation,
    service.code as service, shown.about, shown.property,
    coalesce(m_before.name, hour.before, shown.before) as before,
    coalesce(m_after.name, hour.after, shown.after) as after
from page
join shown using (at, id)
left join care.account on account.user_name = shown.actor
left join care.service on service.id = shown.service_id
left join care.municipality m_before
    on shown.property in ('payer_id', 'municipality_id') and m_before.id::text = shown.before
left join care.municipality m_after
    on shown.property in ('payer_id', 'municipality_id') and m_after.id::text = shown.after
cross join lateral (
    -- Only what is a time is read as one.
    select case when shown.property = 'starts_at' then shown.before end::timestamptz as before,
           case when shown.property = 'starts_at' then shown.after end::timestamptz as after
) moment
cross join lateral (
    select to_char(moment.before at time zone 'Europe/Riga', 'DD.MM.YYYY HH24:MI') as before,
           to_char(moment.after at time zone 'Europe/Riga', 'DD.MM.YYYY HH24:MI') as after
) hour
order by shown.at desc, shown.id desc, shown.property
