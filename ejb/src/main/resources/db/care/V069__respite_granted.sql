-- Respite days the decisions valid in a calendar year grant a client, together; null where none of them says how many.
create function respite_granted(asked_client bigint, asked_year int) returns int language sql stable as $$
    select sum(d.granted_days)::int
    from (
        select d.* from care.decision d
        join care.application a on a.id = d.application_id and a.withdrawn_at is null
        join care.service s on s.id = a.service_id and s.code = 'RESPITE'
        where a.client_id = asked_client
        union
        select d.* from care.decision d
        join care.placement p on p.id = d.placement_id and p.withdrawn_at is null
        join care.service s on s.id = p.service_id and s.code = 'RESPITE'
        where p.client_id = asked_client
    ) d
    where d.outcome = 'granted' and d.valid_from <= make_date(asked_year, 12, 31)
      and coalesce(d.valid_to, 'infinity') >= make_date(asked_year, 1, 1)
$$;

-- Bookings of a client and year queue on the counter's row; the sum is held against the law's limit, then against what is granted.
create or replace function count_respite_year(asked_client bigint, asked_year int, refuse_above_limit boolean)
    returns void language plpgsql as $$
declare
    total int;
    most int := care.parameter_on('RESPITE_DAYS_PER_YEAR', '', make_date(asked_year, 1, 1));
    granted int;
begin
    insert into care.respite_year (client_id, year) values (asked_client, asked_year) on conflict (client_id, year) do nothing;
    perform from care.respite_year where client_id = asked_client and year = asked_year for update;
    total := care.respite_total(asked_client, asked_year);
    update care.respite_year set used = total where client_id = asked_client and year = asked_year and used <> total;
    if not refuse_above_limit or coalesce(current_setting('care.as_it_was', true), '') = 'on' then
        return;
    end if;
    if total > most then
        raise exception 'row violates check constraint "respite_days_per_year"' using
            errcode = 'check_violation', schema = 'care', table = 'respite_year', constraint = 'respite_days_per_year',
            hint = asked_year || '|' || most || '|' || total - most;
    end if;
    granted := care.respite_granted(asked_client, asked_year);
    if total > granted then
        raise exception 'row violates check constraint "respite_days_granted"' using
            errcode = 'check_violation', schema = 'care', table = 'respite_year', constraint = 'respite_days_granted',
            hint = asked_year || '|' || granted || '|' || total - granted;
    end if;
end $$;
