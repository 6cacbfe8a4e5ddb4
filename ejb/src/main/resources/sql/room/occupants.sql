-- Who spends the night in the house, in a room or with none yet, and whether as a child: the simulator needs everybody.
with
    here as (
        select s.client_id, s.room_id
        from care.room_stay s
        where s.withdrawn_at is null and s.nights @> ?::date
        union all
        select p.client_id, null
        from care.placement p
        where p.residential and p.withdrawn_at is null and p.nights @> ?::date
          and not exists (
              select from care.room_stay s
              where s.client_id = p.client_id and s.withdrawn_at is null and s.nights @> ?::date)
    )
select c.id, c.birth_date, c.sex, r.room_no, care.age_on(c.birth_date, ?::date) < 18 as is_child
from here
join care.client c on c.id = here.client_id
left join care.room r on r.id = here.room_id
order by c.id
