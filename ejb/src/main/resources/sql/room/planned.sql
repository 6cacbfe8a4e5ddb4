-- The rooms that a stage of building opens by a night: since it is done, or else from the day it is due, which lies ahead of today at
-- least by a day; what stands by then is not planned any more.
select p.room_no, p.unit, p.area_m2, p.places
from care.planned_room p
join care.commitment_stage s on s.id = p.stage_id and s.withdrawn_at is null
join care.commitment c on c.id = s.commitment_id and c.withdrawn_at is null
where p.withdrawn_at is null and coalesce(s.done_on, greatest(s.due_on, ?::date + 1)) <= ?
  and not exists (select from care.room r where r.room_no = p.room_no and coalesce(r.opens_on, '-infinity') <= ?)
order by p.unit nulls last, p.room_no
