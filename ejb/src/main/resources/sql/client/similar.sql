-- Files that may be of the person typed: the same code, now or formerly; the same day of birth; or a name that sounds alike,
-- in whatever order. How alike they are is told by trigrams of the plain names; the rule Similar decides.
with
    typed as (
        select care.plain(?) as given, care.plain(?) as family, ?::date as born, ?::bytea as hash, ?::bigint as self
    ),
    found as (
        select c.* from typed join care.client c
            on care.plain(c.given_name || ' ' || c.family_name) operator(public.%) (typed.given || ' ' || typed.family)
        union
        select c.* from typed join care.client c on c.birth_date = typed.born
        union
        select c.* from typed
        join care.client_personal_code code on code.hash = typed.hash
        join care.client c on c.id = code.client_id
    )
select
    found.id, found.client_no, found.given_name, found.family_name, found.birth_date, municipality.name as municipality,
    found.birth_date = typed.born as same_birth_date,
    exists (select from care.client_personal_code code where code.client_id = found.id and code.hash = typed.hash) as same_code,
    public.similarity(care.plain(found.given_name || ' ' || found.family_name), typed.given || ' ' || typed.family) as name_likeness,
    public.similarity(care.plain(found.family_name), typed.family) as family_likeness,
    care.plain(found.given_name) = typed.family and care.plain(found.family_name) = typed.given as swapped
from typed cross join found
join care.municipality on municipality.id = found.municipality_id
where found.id <> typed.self and found.withdrawn_at is null
order by same_code desc, name_likeness desc, found.id
limit 200
