-- Grain: one row per client and period in which sex, legal status, disability, home municipality and father's record
-- stayed the same; half-open, by the day of the change in Riga. What was recorded after
-- the day as of is a correction: the last version says what the row says now. No name and no personal code enter.
create table reporting_build.dim_client as
with
    state as (
        -- What a row said before each change, then what it says now.
        select h.row_id as client_id, h.at, h.id as seq, h.before as said
        from care.history h
        join reporting_build.run r on (h.at at time zone 'Europe/Riga')::date <= r.as_of
        where h.table_name = 'client' and h.operation = 'update'
        union all
        select c.id, 'infinity', null, to_jsonb(c)
        from care.client c
    ),
    until as (
        select
            client_id,
            said ->> 'sex' as sex,
            said ->> 'legal_status' as legal_status,
            said ->> 'disability' as disability,
            (said ->> 'municipality_id')::bigint as municipality_id,
            (said ->> 'father_recorded')::boolean as father_recorded,
            case when at = 'infinity' then 'infinity'::date else (at at time zone 'Europe/Riga')::date end as valid_to,
            at, seq
        from state
    ),
    last_of_day as (
        -- Several changes on one day: what the day began with holds until it, what it ended with from it on.
        select distinct on (client_id, valid_to) *
        from until
        order by client_id, valid_to, at, seq
    ),
    changed as (
        select *, lead((sex, legal_status, disability, municipality_id, father_recorded))
                      over (partition by client_id order by valid_to)
                  is not distinct from (sex, legal_status, disability, municipality_id, father_recorded) as same_as_next
        from last_of_day
    ),
    version as (
        select *, lag(valid_to, 1, '-infinity'::date) over (partition by client_id order by valid_to) as valid_from
        from changed
        where not same_as_next or valid_to = 'infinity'
    )
select
    row_number() over (order by v.client_id, v.valid_from) as client_key,
    v.client_id, c.pseudonym, v.sex, c.birth_date, extract(year from c.birth_date)::int as birth_year,
    v.legal_status, v.disability, v.municipality_id, v.father_recorded, v.valid_from, v.valid_to
from version v
join care.client c on c.id = v.client_id and c.withdrawn_at is null;

alter table reporting_build.dim_client add primary key (client_key);
create unique index on reporting_build.dim_client (client_id, valid_from);
comment on table reporting_build.dim_client is 'One row per client and period with the same properties; a pseudonym, never a name.';
