-- The norm (rule 7) by month: nights of rooms with a child present, and those that broke it; area and unit as they are now.
with
    asleep as (
        select r.id as room_id, r.unit, r.area_m2, s.night, count(*) filter (where s.is_child_present) as children
        from care.room_sleeper(?, ?) s
        join care.room r on r.id = s.room_id
        group by r.id, s.night
    ),
    in_unit as (
        select *, case when unit is not null then sum(children) over (partition by unit, night) end as unit_children
        from asleep
    ),
    norm as (
        select night,
               care.parameter_on('ROOM_MAX_CHILDREN', '', night) as room_children,
               care.parameter_on('ROOM_M2_SINGLE', '', night) as m2_single,
               care.parameter_on('ROOM_M2_SHARED', '', night) as m2_shared,
               care.parameter_on('UNIT_MAX_CHILDREN', '', night) as unit_norm
        from (select distinct night from asleep) nights
    )
select date_trunc('month', i.night)::date as month,
       count(*) as nights,
       count(*) filter (
           where i.children > n.room_children
              or i.area_m2 < i.children * case when i.children = 1 then n.m2_single else n.m2_shared end
              or i.unit_children > n.unit_norm) as broken
from in_unit i
join norm n using (night)
where i.children > 0
group by 1
order by 1
