-- A residential night without a mark counts as present; while the service is suspended it counts as absent, in the rooms as in
-- the service's days. What a mark says goes before both.
create or replace function room_sleeper(first_night date, last_night date)
    returns table (stay_id bigint, room_id bigint, client_id bigint, from_on date, night date, is_absent boolean,
                   is_child_present boolean)
    language sql stable as $$
    with
        assigned as (
            select s.id as stay_id, s.room_id, s.client_id, s.from_on, greatest(s.from_on, first_night) + n as night
            from care.room_stay s
            cross join generate_series(0, least(s.until_on - 1, last_night) - greatest(s.from_on, first_night)) n
            where s.withdrawn_at is null
        ),
        absent as (
            select p.client_id, a.day
            from care.attendance a
            join care.placement p
                on p.id = a.placement_id and p.residential and p.withdrawn_at is null and p.nights @> a.day
            where a.status <> 'present' and a.day between first_night and last_night
            union
            select p.client_id, d.day::date
            from care.suspension x
            join care.placement p on p.id = x.placement_id and p.residential and p.withdrawn_at is null
            cross join generate_series(greatest(x.from_on, first_night), least(x.until_on - 1, last_night), interval '1 day') d (day)
            where p.nights @> d.day::date
              and not exists (select from care.attendance a where a.placement_id = p.id and a.day = d.day::date)
        )
    select a.stay_id, a.room_id, a.client_id, a.from_on, a.night, b.day is not null,
           b.day is null and care.age_on(c.birth_date, a.night) < 18
    from assigned a
    join care.client c on c.id = a.client_id
    left join absent b on b.client_id = a.client_id and b.day = a.night
$$;
