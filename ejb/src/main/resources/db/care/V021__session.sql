-- Sessions are planned before they are held: a row without an outcome is planned, one without a time is history of which
-- only the day is known. A group session is several rows of one number.
create sequence session_number;
create sequence session_series;

alter table session
    alter column outcome drop not null,
    add column starts_at timestamptz,
    add column ends_at timestamptz,
    add column during tstzrange generated always as (
        case when ends_at > starts_at then tstzrange(starts_at, ends_at) end) stored,
    add column place text,
    add column series bigint,
    add column outcome_reason text,
    add column beyond_grant_reason text,
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawn_reason text,
    add column version int not null default 1,
    add constraint session_has_a_beginning_and_an_end check (num_nulls(starts_at, ends_at) in (0, 2)),
    add constraint session_ends_after_it_begins check (ends_at > starts_at),
    add constraint session_is_on_the_day_of_its_time check (held_on = (starts_at at time zone 'Europe/Riga')::date),
    add constraint session_planned_has_a_time check (outcome is not null or starts_at is not null),
    add constraint session_withdrawal_names_who_and_why
        check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)),
    add constraint session_client_is_in_one_at_a_time exclude using gist (client_id with =, during with &&)
        where (withdrawn_at is null and outcome is distinct from 'cancelled'),
    add constraint session_specialist_holds_one_at_a_time
        exclude using gist (employee_id with =, session_no with <>, during with &&)
        where (withdrawn_at is null and outcome is distinct from 'cancelled');
create index session_number_of_group on session (session_no);
create index session_of_specialist_by_day on session (employee_id, held_on);
create index session_without_outcome on session (held_on) where outcome is null and withdrawn_at is null;

-- History enters as it was: where it names another day or specialist than planned, or revives what was cancelled, the
-- planned time says nothing any more; otherwise the row keeps it.
create function session_keeps_its_time() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('care.as_it_was', true), '') = 'on'
       and ((new.held_on, new.employee_id) is distinct from (old.held_on, old.employee_id)
            or old.outcome = 'cancelled' and new.outcome <> 'cancelled') then
        new.starts_at := null;
        new.ends_at := null;
    end if;
    return new;
end $$;
create trigger keep_time before update of held_on, employee_id, outcome on session
    for each row when (old.starts_at is not null) execute function session_keeps_its_time();
