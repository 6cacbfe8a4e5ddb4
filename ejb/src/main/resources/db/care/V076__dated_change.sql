-- A dated change of a running service (pakalpojuma maiņa): another amount, by a decision that takes the place of the earlier ones from its
-- first day on; or another payer, as a placement that goes on as a new one.
alter table decision
    add column amends boolean not null default false,
    add constraint decision_that_amends_grants check (not amends or outcome = 'granted');
comment on column decision.amends is 'From its first day on its amounts count, and those of the earlier decisions no longer.';

alter table placement add column began_as_id bigint references placement;
comment on column placement.began_as_id is 'The placement the service began as, where only the payer has changed since.';
create index placement_began_as on placement (began_as_id);

-- The service goes on with another payer from a day within it: what was, ends there, and a new placement takes over the marks and
-- suspensions from that day on. Rooms and sessions are the client's and stay. No night is lost or paid for twice; limits of days and
-- places don't ask again, as nobody comes. Null where somebody changed it meanwhile.
create function change_payer(asked_placement bigint, seen_version int, change_on date, new_payer bigint, why text)
    returns bigint language plpgsql as $$
declare
    as_it_was text := coalesce(current_setting('care.as_it_was', true), '');
    old care.placement;
    marks care.attendance[];
    new_id bigint;
begin
    select * into old from care.placement where id = asked_placement and version = seen_version and withdrawn_at is null for update;
    if not found then
        return null;
    end if;
    perform set_config('care.as_it_was', 'on', true);
    marks := array(select a from care.attendance a where a.placement_id = old.id and a.day >= change_on);
    perform set_config('care.reason', why, true);
    delete from care.attendance where placement_id = old.id and day >= change_on;
    perform set_config('care.reason', '', true);
    update care.placement
    set ended_on = change_on, ended_to = 'payer_change', ended_reason = why, version = version + 1
    where id = old.id;
    insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on, ended_on, came_from,
        ended_to, ended_reason, began_as_id)
    values ('P-' || lpad(nextval('care.placement_number')::text, 6, '0'), old.client_id, old.service_id, old.residential,
        new_payer, change_on, old.ended_on, 'payer_change', old.ended_to, old.ended_reason, coalesce(old.began_as_id, old.id))
    returning id into new_id;
    insert into care.attendance (placement_id, day, status) select new_id, m.day, m.status from unnest(marks) m
    on conflict (placement_id, day) do update set status = excluded.status;
    insert into care.suspension (placement_id, from_on, until_on, reason)
    select new_id, change_on, s.until_on, s.reason from care.suspension s
    where s.placement_id = old.id and s.from_on < change_on and coalesce(s.until_on, 'infinity') > change_on;
    update care.suspension s set until_on = change_on, version = version + 1
    where s.placement_id = old.id and s.from_on < change_on and coalesce(s.until_on, 'infinity') > change_on;
    update care.suspension s set placement_id = new_id, version = version + 1
    where s.placement_id = old.id and s.from_on >= change_on;
    perform set_config('care.as_it_was', as_it_was, true);
    return new_id;
end $$;
