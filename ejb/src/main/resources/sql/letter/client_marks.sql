-- One row per name or day of birth of any client: what must not stand in a letter that is published.
select distinct 'given' as kind, given_name as words from care.client
union all
select distinct 'family', family_name from care.client
union all
select distinct 'birth_date', birth_date::text from care.client
