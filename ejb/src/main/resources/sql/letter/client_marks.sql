-- One row per name, also an earlier one and that of a merged file, day of birth or number of any client, and name of a relative or
-- representative: what must not stand in a letter that is published. Staff, and officials who represent by their office, may be named.
with
    close_to as (
        select distinct regexp_replace(name, '^audžuģimene', '', 'i') as words from care.relative
        where withdrawn_at is null and kind <> 'institution'
          and coalesce(represents_as, 'other') not in ('institution', 'orphans_court')
        union
        select distinct regexp_replace(legal_representative, ' *\(.*', '') from care.client
        where legal_representative !~* 'bāriņties|dienest|pašvald|novad|centr|dspc|iestād|vadīt|vadīb|aģentūr|namiņ'
    )
select distinct 'given' as kind, given_name as words from care.client
union all
select distinct n.kind, n.words
from care.history h
cross join lateral (values
    ('given', h.before ->> 'given_name', h.after ->> 'given_name'),
    ('family', h.before ->> 'family_name', h.after ->> 'family_name')) n (kind, words, now)
where h.table_name = 'client' and h.operation <> 'insert' and n.words is distinct from n.now
union all
select distinct 'family', family_name from care.client
union all
select distinct 'birth_date', birth_date::text from care.client
union all
select 'number', client_no from care.client
union all
select 'relative', c.words from close_to c
where not exists (select from care.employee e where c.words = e.given_name || ' ' || e.family_name)
