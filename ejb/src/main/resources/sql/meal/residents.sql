-- Who lives in which unit on the day: sleeps there on the night before it or after it, so who moves is in both units that day.
-- Away is who is marked absent on each of those nights.
with
    asked as (select ?::date as day)
select s.client_id, u.id as unit_id, bool_and(s.is_absent) as is_away
from asked a
cross join care.room_sleeper(a.day - 1, a.day) s
join care.room r on r.id = s.room_id
join care.living_unit u on u.name = r.unit
group by s.client_id, u.id
