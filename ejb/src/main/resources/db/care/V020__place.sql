-- Rule 6: more clients than places of a service on a day are refused, unless the director's reason or history lets them in.
-- Places are the parameter <service code>_PLACES of the day; without one there is no limit.
create function places_taken(asked_service bigint, asked_day date) returns int language sql stable as $$
    select (
        (select count(*) from care.placement p
         where p.service_id = asked_service and p.withdrawn_at is null and p.started_on <= asked_day
           and (p.ended_on is null or asked_day < greatest(p.ended_on, p.started_on + 1)))
      + (select count(*) from care.respite_hold h
         join care.service s on s.code = 'RESPITE' and s.id = asked_service
         where h.used_at is null and h.released_at is null and h.from_on <= asked_day and asked_day < h.until_on)
    )::int
$$;

-- Takers of one service queue on a lock of its own. Within a stay the number taken can only rise on a day another one
-- begins, and the number of places only change on a day a value begins: those days are all that must be looked at.
create function refuse_a_full_day(asked_service bigint, first_day date, end_day date) returns void language plpgsql as $$
declare
    places_code text := (select code || '_PLACES' from care.service where id = asked_service);
    full_day record;
begin
    if coalesce(current_setting('care.as_it_was', true), '') = 'on'
       or not exists (select from care.legal_parameter where code = places_code) then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('care.places'), asked_service::int);
    select point, care.parameter_on(places_code, '', point)::int as places into full_day
    from (
        select first_day as point
        union
        select started_on from care.placement
        where service_id = asked_service and withdrawn_at is null and started_on > first_day and started_on < end_day
        union
        select from_on from care.respite_hold
        where used_at is null and released_at is null and from_on > first_day and from_on < end_day
        union
        select valid_from from care.legal_parameter
        where code = places_code and valid_from > first_day and valid_from < end_day
    ) changes
    where care.places_taken(asked_service, point) > care.parameter_on(places_code, '', point)
    order by point limit 1;
    if found then
        raise exception 'row violates check constraint "service_has_a_free_place"' using
            errcode = 'check_violation', schema = 'care', table = 'placement', constraint = 'service_has_a_free_place',
            hint = full_day.point || '|' || full_day.places;
    end if;
end $$;

create function placement_takes_a_place() returns trigger language plpgsql as $$
begin
    if new.withdrawn_at is null and new.against_limit_reason is null
       and (tg_op = 'INSERT' or old.withdrawn_at is not null or new.service_id <> old.service_id
            or new.started_on < old.started_on
            or coalesce(new.ended_on, 'infinity') > coalesce(old.ended_on, 'infinity')) then
        perform care.refuse_a_full_day(new.service_id, new.started_on,
                                       greatest(coalesce(new.ended_on, 'infinity'), new.started_on + 1));
    end if;
    return null;
end $$;
create trigger takes_a_place after insert or update of service_id, started_on, ended_on, withdrawn_at on placement
    for each row execute function placement_takes_a_place();

create function respite_hold_takes_a_place() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.from_on < old.from_on or new.until_on > old.until_on then
        perform care.refuse_a_full_day((select id from care.service where code = 'RESPITE'), new.from_on, new.until_on);
    end if;
    return null;
end $$;
create trigger takes_a_place after insert or update of from_on, until_on on respite_hold
    for each row execute function respite_hold_takes_a_place();
