-- A page of changes of a client's records, the newest first: one row a changed property. Ids that name something are told by
-- that name; ciphers, hashes and what the database computes say nothing and stay out. The way into a service (application to
-- contract) is told only where it is asked for.
with
    asked as (select ?::bigint as client_id, ?::boolean as chain),
    held as (select p.id, p.service_id, p.placement_no from asked join care.placement p using (client_id)),
    applied as (
        select a.id, a.service_id, a.application_no from asked join care.application a using (client_id) where asked.chain
    ),
    removed as (
        select h.table_name, h.row_id, h.before,
               (h.before ->> 'application_id')::bigint as application_id,
               (h.before ->> 'placement_id')::bigint as placement_id,
               (h.before ->> 'decision_id')::bigint as decision_id
        from care.history h
        where operation = 'delete' and table_name in ('assessment', 'decision', 'decision_grant', 'contract', 'suspension', 'absence')
    ),
    decided as (
        select d.id, applied.service_id, d.number from applied join care.decision d on d.application_id = applied.id
        union
        select d.id, held.service_id, d.number
        from asked join held on asked.chain join care.decision d on d.placement_id = held.id
        union
        select r.row_id, coalesce(applied.service_id, held.service_id), r.before ->> 'number'
        from asked
        join removed r on asked.chain and r.table_name = 'decision'
        left join applied on applied.id = r.application_id
        left join held on held.id = r.placement_id
        where applied.id is not null or held.id is not null
    ),
    own (table_name, row_id, service_id, about) as (
        select 'client', client_id, null::bigint, null from asked
        union all
        select 'client', m.former_id, null, m.client_no from asked join care.client_merge m on m.stays_id = asked.client_id
        union all
        select 'relative', id, null, name from asked join care.relative using (client_id)
        union all
        select 'care_need', id, null, null from asked join care.care_need using (client_id)
        union all
        select 'disability', id, null, statement_no from asked join care.disability using (client_id)
        union all
        select 'doctor_statement', id, null, number from asked join care.doctor_statement using (client_id)
        union all
        select 'application', id, service_id, application_no from applied
        union all
        select 'assessment', s.id, service_id, application_no from applied join care.assessment s on s.application_id = applied.id
        union all
        select r.table_name, r.row_id, applied.service_id, application_no
        from applied join removed r on r.table_name = 'assessment' and r.application_id = applied.id
        union all
        select 'decision', id, service_id, number from decided
        union all
        select r.table_name, r.row_id, d.service_id, coalesce(r.before ->> 'contract_no', d.number)
        from decided d join removed r on r.table_name in ('decision_grant', 'contract') and r.decision_id = d.id
        union all
        select 'decision_grant', g.id, service_id, number from decided join care.decision_grant g on g.decision_id = decided.id
        union all
        select 'contract', c.id, service_id, contract_no from decided join care.contract c on c.decision_id = decided.id
        union all
        select 'decision_paper', w.id, null, file_name from asked join care.decision_paper w using (client_id) where asked.chain
        union all
        select 'placement', id, service_id, placement_no from held
        union all
        select 'suspension', s.id, service_id, placement_no from held join care.suspension s on s.placement_id = held.id
        union all
        select r.table_name, r.row_id, service_id, placement_no
        from held join removed r on r.table_name in ('suspension', 'absence') and r.placement_id = held.id
        union all
        select 'absence', b.id, service_id, placement_no from held join care.absence b on b.placement_id = held.id
        union all
        select 'session', id, null, to_char(held_on, 'DD.MM.YYYY') from asked join care.session using (client_id)
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
            union all
            select 'taken_back_reason', null, h.reason where h.reason is not null
        ) change
        where change.property not in ('id', 'version', 'search_name', 'nights', 'residential', 'pseudonym', 'client_id',
              'placement_id', 'service_id', 'employee_id', 'personal_code_cipher', 'personal_code_hash', 'withdrawn_at',
              'withdrawn_by', 'changed_in', 'during', 'ends_at', 'series', 'application_id', 'decision_id', 'step_id', 'media_type',
              'sha256', 'added_at', 'added_by', 'absence_id', 'written_by', 'began_as_id', 'made_from')
          and not (own.table_name = 'absence' and change.property = 'until_on')
    ),
    page as (
        select at, id from shown group by at, id order by at desc, id desc limit ? offset ?
    )
select
    shown.id, shown.at, coalesce(account.display_name, shown.actor) as actor, shown.table_name, shown.operation,
    service.code as service, shown.about, shown.property,
    coalesce(m_before.name, hour.before, shown.before) as before,
    coalesce(m_after.name, hour.after, shown.after) as after
from page join shown using (at, id)
left join care.account on account.user_name = shown.actor
left join care.service on service.id = shown.service_id
left join care.municipality m_before
    on shown.property in ('payer_id', 'municipality_id') and m_before.id::text = shown.before
left join care.municipality m_after
    on shown.property in ('payer_id', 'municipality_id') and m_after.id::text = shown.after
cross join lateral (
    -- Only what is a time is read as one.
    select to_char(case when time then shown.before end::timestamptz at time zone 'Europe/Riga', 'DD.MM.YYYY HH24:MI') as before,
           to_char(case when time then shown.after end::timestamptz at time zone 'Europe/Riga', 'DD.MM.YYYY HH24:MI') as after
    from (select shown.property in ('starts_at', 'expected_at', 'returned_at') as time) is_one
) hour
order by shown.at desc, shown.id desc, shown.property
