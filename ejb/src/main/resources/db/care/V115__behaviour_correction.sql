-- What hangs on a programme ends with it, and a member of a team entered by mistake is taken back.
create function behaviour_programme_takes_its_meetings_back() returns trigger language plpgsql as $$
begin
    update care.behaviour_meeting
    set withdrawn_at = new.withdrawn_at, withdrawn_by = new.withdrawn_by, withdrawn_reason = new.withdrawn_reason, version = version + 1
    where programme_id = new.id and not held and withdrawn_at is null;
    return null;
end
$$;
create trigger behaviour_programme_takes_its_meetings_back after update of withdrawn_at on behaviour_programme
    for each row when (old.withdrawn_at is null and new.withdrawn_at is not null)
    execute function behaviour_programme_takes_its_meetings_back();

update behaviour_meeting m
set withdrawn_at = g.withdrawn_at, withdrawn_by = g.withdrawn_by, withdrawn_reason = g.withdrawn_reason, version = m.version + 1
from behaviour_programme g
where g.id = m.programme_id and g.withdrawn_at is not null and not m.held and m.withdrawn_at is null;

create function refuse_minutes_of_a_withdrawn_programme() returns trigger language plpgsql as $$
begin
    if exists (select from care.behaviour_programme g where g.id = new.programme_id and g.withdrawn_at is not null) then
        raise exception 'row violates check constraint "behaviour_meeting_is_held_for_a_programme_that_stands"' using
            errcode = 'check_violation', constraint = 'behaviour_meeting_is_held_for_a_programme_that_stands',
            schema = 'care', table = 'behaviour_meeting';
    end if;
    return new;
end
$$;
create trigger behaviour_meeting_is_held_for_a_programme_that_stands before insert or update of held on behaviour_meeting
    for each row when (new.held and new.programme_id is not null)
    execute function refuse_minutes_of_a_withdrawn_programme();

alter table behaviour_member
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawn_reason text,
    add constraint behaviour_member_withdrawal_names_who_and_why check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3));
