-- Grain: one row per room and period in which number, unit, kitchen, floor, area and places stayed the same; half-open,
-- by the day of the change in Riga. What was recorded after the day as of is a correction: the last version says what the
-- row says now.
create table reporting_build.dim_room as
with
    state as (
        -- What a row said before each change, then what it says now.
        select h.row_id as room_id, h.at, h.id as seq, h.before as said
        from care.history h
        join reporting_build.run r on (h.at at time zone 'Europe/Riga')::date <= r.as_of
        where h.table_name = 'room' and h.operation = 'update'
        union all
        select r.id, 'infinity', null, to_jsonb(r)
        from care.room r
    ),
    until as (
        select
            room_id,
            said ->> 'room_no' as room_no,
            said ->> 'unit' as unit,
            (said ->> 'unit_kitchen')::boolean as unit_kitchen,
            said ->> 'floor' as floor,
            (said ->> 'area_m2')::numeric(8, 2) as area_m2,
            (said ->> 'places')::int as places,
            case when at = 'infinity' then 'infinity'::date else (at at time zone 'Europe/Riga')::date end as valid_to,
            at, seq
        from state
    ),
    last_of_day as (
        -- Several changes on one day: what the day began with holds until it, what it ended with from it on.
        select distinct on (room_id, valid_to) *
        from until
        order by room_id, valid_to, at, seq
    ),
    changed as (
        select *, lead((room_no, unit, unit_kitchen, floor, area_m2, places)) over (partition by room_id order by valid_to)
                  is not distinct from (room_no, unit, unit_kitchen, floor, area_m2, places) as same_as_next
        from last_of_day
    ),
    version as (
        select *, lag(valid_to, 1, '-infinity'::date) over (partition by room_id order by valid_to) as valid_from
        from changed
        where not same_as_next or valid_to = 'infinity'
    )
select
    row_number() over (order by room_id, valid_from) as room_key,
    room_id, room_no, unit, unit_kitchen, floor, area_m2, places, valid_from, valid_to
from version;

alter table reporting_build.dim_room add primary key (room_key);
create unique index on reporting_build.dim_room (room_id, valid_from);
comment on table reporting_build.dim_room is 'One row per room and period with the same properties.';
