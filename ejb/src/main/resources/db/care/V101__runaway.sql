-- Who ran away is away night by night until somebody records the return; nor does a hospital always say when it lets a client go.
alter table absence
    alter column expected_at drop not null,
    alter column until_on drop not null,
    drop constraint absence_kind_is_known,
    drop constraint absence_says_with_whom,
    drop constraint absence_does_not_overlap,
    add constraint absence_kind_is_known
        check (kind in ('hospital', 'home', 'guest_family', 'school', 'camp', 'runaway', 'other')),
    add constraint absence_says_with_whom check (kind = 'runaway' or trim(with_whom) <> ''),
    add constraint absence_says_when_to_be_back
        check (case kind when 'hospital' then true when 'runaway' then expected_at is null else expected_at is not null end),
    add constraint absence_does_not_overlap exclude using gist (placement_id with =, daterange(from_on, until_on) with &&)
        where (kind <> 'runaway'),
    add constraint absence_runaway_does_not_overlap exclude using gist
        (placement_id with =, daterange(from_on, until_on) with &&) where (kind = 'runaway');
comment on column absence.until_on is
    'The day of the return, known or expected: its night is at the centre again; none while nobody knows it.';

-- Nights of a period nobody knows the end of are marked up to today, and each next one by the night's clock.
create or replace function absence_marks_its_nights() returns trigger language plpgsql as $$
declare
    service_ends date;
begin
    if tg_op <> 'INSERT' then
        delete from care.attendance where absence_id = old.id;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    select p.ended_on into service_ends from care.placement p
    where p.id = new.placement_id and p.residential and p.withdrawn_at is null and p.started_on <= new.from_on
      and (new.closed_on is not null or p.ended_on is null or coalesce(new.until_on, new.from_on + 1) <= p.ended_on)
    for share;
    if not found then
        raise exception 'row violates check constraint "absence_lies_within_its_placement"' using
            errcode = 'check_violation', schema = 'care', table = 'absence', constraint = 'absence_lies_within_its_placement';
    end if;
    perform care.mark_absent_nights(new, new.from_on, coalesce(new.until_on, least(care.today() + 1, service_ends)));
    return null;
end $$;

-- Who has not come back stays away night by night, up to the day; who is not expected on any day, on the day itself too.
create or replace function mark_late_nights(day date) returns void language sql as $$
    select care.mark_absent_nights(
        a, coalesce(a.until_on, a.from_on), least(case when a.until_on is null then day + 1 else day end, p.ended_on))
    from care.absence a
    join care.placement p on p.id = a.placement_id and p.withdrawn_at is null
    where a.returned_at is null and a.closed_on is null and (a.until_on is null or a.until_on < day)
$$;

-- Who is away while the payer changes (change_payer) stays away: the placement that takes over takes the period over too.
create or replace function absence_goes_on_with_another_payer() returns trigger language plpgsql as $$
begin
    insert into care.absence (placement_id, kind, from_on, expected_at, returned_at, with_whom, contact, written_by)
    select new.id, a.kind, greatest(a.from_on, new.started_on),
           case when a.expected_at is not null
               then greatest(a.expected_at, new.started_on::timestamp at time zone 'Europe/Riga') end,
           a.returned_at, a.with_whom, a.contact, a.written_by
    from care.absence a
    join care.placement p on p.id = a.placement_id and p.withdrawn_at is null and p.ended_to = 'payer_change'
    where p.client_id = new.client_id and p.service_id = new.service_id and p.ended_on = new.started_on
      and a.closed_on >= new.started_on
      and (a.returned_at is null or (a.returned_at at time zone 'Europe/Riga')::date > new.started_on);
    return null;
end $$;
