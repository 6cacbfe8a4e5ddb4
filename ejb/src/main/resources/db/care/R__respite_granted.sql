-- Respite days of a client between two days: stays, and nights that are held.
create or replace function care.respite_taken(asked_client bigint, first_day date, end_day date)
    returns int language sql stable as $$
    select coalesce(sum(greatest(
        least(greatest(stay.ended_on, stay.started_on + 1), end_day) - greatest(stay.started_on, first_day), 0)), 0)::int
    from (
        select p.started_on, care.respite_end(p.started_on, p.ended_on) as ended_on
        from care.placement p join care.service s on s.id = p.service_id and s.code = 'RESPITE'
        where p.client_id = asked_client and p.withdrawn_at is null
        union all
        select h.from_on, h.until_on from care.respite_hold h
        where h.client_id = asked_client and h.used_at is null and h.released_at is null
    ) stay
$$;

-- Respite days the decisions valid in a calendar year grant a client, together; null where none of them says how many. One that another
-- takes the place of has granted what was taken of it before that day.
create or replace function care.respite_granted(asked_client bigint, asked_year int) returns int language sql stable as $$
    with
        year as (
            select make_date(asked_year, 1, 1) as first_day, make_date(asked_year + 1, 1, 1) as end_day
        ),
        decided as (
            select d.* from care.decision d
            join care.application a on a.id = d.application_id and a.withdrawn_at is null
            join care.service s on s.id = a.service_id and s.code = 'RESPITE'
            where a.client_id = asked_client
            union
            select d.* from care.decision d
            join care.placement p on p.id = d.placement_id and p.withdrawn_at is null
            join care.service s on s.id = p.service_id and s.code = 'RESPITE'
            where p.client_id = asked_client
        )
    select sum(case
        when d.granted_days is null then null
        when m.amended_on is null or m.amended_on >= y.end_day then d.granted_days
        else least(d.granted_days, care.respite_taken(asked_client, greatest(d.valid_from, y.first_day), m.amended_on))
    end)::int
    from decided d
    cross join year y
    left join care.decision_amount m on m.decision_id = d.id
    where d.outcome = 'granted' and d.valid_from < y.end_day and coalesce(d.valid_to, 'infinity') >= y.first_day
$$;
