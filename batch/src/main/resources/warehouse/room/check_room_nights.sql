-- Nights in = nights out: no night of a room's stays is lost on the way or counted twice, nobody sleeps in a room that is
-- not known, and no client has two rooms on one night.
with
    given as (
        select s.room_id, s.client_id, daterange(s.from_on, least(s.until_on, r.as_of + 1)) as nights
        from care.room_stay s
        cross join reporting_build.run r
        where s.withdrawn_at is null and s.from_on <= r.as_of and s.from_on < coalesce(s.until_on, 'infinity')
    ),
    read as (
        select room_id, sum(upper(nights) - lower(nights)) as nights from given group by room_id
    ),
    written as (
        select room_id, sum(people) as nights from reporting_build.fact_room_night group by room_id
    )
select 'room ' || room_id as subject,
       'read ' || coalesce(read.nights, 0) || ', written ' || coalesce(written.nights, 0) as detail
from read
full join written using (room_id)
where read.nights is distinct from written.nights
union all
select 'room ' || room_id, 'not described on ' || night
from reporting_build.fact_room_night f
where not exists (select from reporting_build.dim_room d where d.room_key = f.room_key and d.room_id = f.room_id)
union all
select 'client ' || g.client_id, 'two rooms on ' || lower(g.nights * other.nights)
from given g
join given other
    on other.client_id = g.client_id and other.nights && g.nights
    and (other.room_id, lower(other.nights)) > (g.room_id, lower(g.nights))
order by 1, 2;
