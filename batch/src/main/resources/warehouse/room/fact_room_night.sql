-- Grain: one row per room and night on which someone had it, up to the day as of; the night is named by its evening.
-- Rule 7: people are all who have the room, children those under 18 who were not absent; the norm is the one of the night.
-- Residents are the children whose long-term care is open. An area or unit that changed counts from the day it was changed.
create table reporting_build.fact_room_night as
with
    asleep as (
        select s.room_id, s.night,
               count(*)::int as people,
               count(*) filter (where s.is_child_present)::int as children,
               count(*) filter (where s.is_child_present and exists (
                   select from reporting_build.fact_placement p
                   join reporting_build.dim_service v on v.service_id = p.service_id and v.code = 'LONGTERM'
                   where p.client_id = s.client_id and p.started_on <= s.night
                     and (p.ended_on is null or p.ended_on > s.night)))::int as residents
        from reporting_build.run r
        cross join lateral care.room_sleeper('-infinity', r.as_of) s
        group by s.room_id, s.night
    ),
    in_room as (
        select d.room_key, a.room_id, d.unit, d.area_m2, d.places, a.night, a.people, a.children, a.residents,
               case when d.unit is not null
                    then sum(a.children) over (partition by d.unit, a.night)::int end as unit_children
        from asleep a
        join reporting_build.dim_room d on d.room_id = a.room_id and d.valid_from <= a.night and a.night < d.valid_to
    ),
    norm as (
        select night,
               care.parameter_on('ROOM_MAX_CHILDREN', '', night)::int as room_children,
               care.parameter_on('ROOM_M2_SINGLE', '', night) as m2_single,
               care.parameter_on('ROOM_M2_SHARED', '', night) as m2_shared,
               care.parameter_on('UNIT_MAX_CHILDREN', '', night)::int as unit_children
        from (select distinct night from in_room) nights
    ),
    measured as (
        select i.*,
               n.room_children as norm_children,
               case when i.children = 1 then n.m2_single when i.children > 1 then n.m2_shared end as norm_m2_each,
               n.unit_children as norm_unit_children,
               -- Without a value of the law on the night there is no norm to break.
               coalesce(i.children > n.room_children, false) as over_children,
               coalesce(i.area_m2 < i.children * case when i.children = 1 then n.m2_single else n.m2_shared end, false)
                   as under_m2,
               coalesce(i.children > 0 and i.unit_children > n.unit_children, false) as over_unit
        from in_room i
        join norm n using (night)
    )
select
    room_key, room_id, night, unit, people, children, residents, places, area_m2,
    round(area_m2 / nullif(children, 0), 2) as m2_each,
    unit_children, norm_children, norm_m2_each, norm_unit_children, over_children, under_m2, over_unit,
    over_children or under_m2 or over_unit as breach
from measured;

alter table reporting_build.fact_room_night add primary key (room_id, night);
create index on reporting_build.fact_room_night (night);
comment on table reporting_build.fact_room_night is 'One row per room and night on which someone had it.';
