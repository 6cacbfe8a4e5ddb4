-- Pairs of files that may be of one person, of which the import has just entered or changed one: born on the same day, or with a
-- code the other has or had. How alike their names are is told by trigrams of the plain names; the rule Similar decides.
with
    entered as (
        select c.id, c.birth_date from care.client c
        where c.client_no = any (cast(? as text[])) and c.changed_in = pg_current_xact_id()
    ),
    pair as (
        select least(e.id, c.id) as first_id, greatest(e.id, c.id) as second_id
        from entered e join care.client c on c.birth_date = e.birth_date and c.id <> e.id
        union
        select least(own.client_id, other.client_id), greatest(own.client_id, other.client_id)
        from entered e
        join care.client_personal_code own on own.client_id = e.id
        join care.client_personal_code other on other.hash = own.hash and other.client_id <> own.client_id
    )
select
    p.first_id, p.second_id, a.birth_date = b.birth_date as same_birth_date,
    exists (
        select from care.client_personal_code one
        join care.client_personal_code other on other.hash = one.hash and other.client_id = p.second_id
        where one.client_id = p.first_id) as same_code,
    public.similarity(care.plain(a.given_name || ' ' || a.family_name), care.plain(b.given_name || ' ' || b.family_name)) as name_likeness,
    public.similarity(care.plain(a.family_name), care.plain(b.family_name)) as family_likeness,
    care.plain(a.given_name) = care.plain(b.family_name) and care.plain(a.family_name) = care.plain(b.given_name) as swapped
from pair p
join care.client a on a.id = p.first_id
join care.client b on b.id = p.second_id
where not exists (select from care.possible_duplicate d where d.first_id = p.first_id and d.second_id = p.second_id)
