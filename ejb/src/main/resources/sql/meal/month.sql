-- Who lived in which unit in the month, by its nights and the one before, and in how many of the unit's meals they took part: in
-- any task, then task by task. Who took part and is known to no room of the unit any more is told all the same.
with
    asked as (select ?::date as first_day, ?::date as last_day),
    lived as (
        select u.id as unit_id, s.client_id
        from asked a
        cross join care.room_sleeper(a.first_day - 1, a.last_day) s
        join care.room r on r.id = s.room_id
        join care.living_unit u on u.name = r.unit
        union
        select m.living_unit_id, p.client_id
        from asked a
        join care.meal m on m.eaten_on between a.first_day and a.last_day
        join care.meal_part p on p.meal_id = m.id
    )
select l.unit_id, l.client_id,
       count(distinct p.meal_id) as meals,
       count(p.id) filter (where p.task = 'menu') as menu,
       count(p.id) filter (where p.task = 'shopping') as shopping,
       count(p.id) filter (where p.task = 'cooking') as cooking,
       count(p.id) filter (where p.task = 'washing_up') as washing_up
from asked a
cross join lived l
left join care.meal m on m.living_unit_id = l.unit_id and m.eaten_on between a.first_day and a.last_day
left join care.meal_part p on p.meal_id = m.id and p.client_id = l.client_id
group by l.unit_id, l.client_id
