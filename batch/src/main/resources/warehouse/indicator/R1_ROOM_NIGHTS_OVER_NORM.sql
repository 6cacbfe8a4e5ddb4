-- Counted: room-nights of the month with children asleep, by room.
select i.day, null::bigint as client_id, d.room_no as subject,
       count(*) filter (where n.over_children)::int as numerator, count(*)::int as denominator
from reporting_build.dim_indicator_day i
join reporting_build.fact_room_night n on n.night >= i.month and n.night < i.month + interval '1 month'
join reporting_build.dim_room d on d.room_key = n.room_key
where n.children > 0
group by i.day, d.room_no
