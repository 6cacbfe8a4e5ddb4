-- Events that two bodies are told of, asked by a rule of the legal clock for each body, on the day care.today().

-- Rule 2: children taken into long-term care without a decision, told the next working day, whether or not the stay still lasts; a
-- decision that follows shows that they know.
create or replace function care.undecided_admissions()
    returns table (client_id bigint, placement_id bigint, arose_on date, due_on date, done_on date) language sql stable as $$
    with
        decided as materialized (
            select d.placement_id, coalesce(d.decided_on, d.valid_from) as known_on, d.valid_from
            from care.decision_of_placement d
            join care.placement p on p.id = d.placement_id
            where coalesce(d.valid_to, 'infinity') >= p.started_on
        )
    select p.client_id, p.id, p.started_on, care.working_days_after(p.started_on, 1),
           (select min(greatest(d.known_on, p.started_on)) from decided d
            where d.placement_id = p.id and d.known_on is not null)
    from care.placement p
    join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
    where p.withdrawn_at is null and p.started_on <= care.today()
      and not exists (select from decided d where d.placement_id = p.id and d.valid_from <= p.started_on)
$$;

-- Rule 15: clients who ran away, the body told at once; days of one run are one event, named by its first; done by what an incident
-- of that day, the day before or after says of that body. Who was back the same day leaves no mark of a night, but the period that the
-- return was recorded with.
create or replace function care.runaways(body text)
    returns table (client_id bigint, placement_id bigint, arose_on date, due_on date, done_on date) language sql stable as $$
    with
        away as (
            select placement_id, day from care.attendance where status = 'runaway'
            union
            select placement_id, from_on from care.absence where kind = 'runaway' and returned_at is not null
        )
    select p.client_id, p.id, a.day, null::date, (
        select min(t.told_on)
        from care.incident_told t
        join care.incident_client c on c.incident_id = t.incident_id and c.client_id = p.client_id
        where t.kind = 'runaway' and t.told = body and t.noticed_on between a.day - 1 and a.day + 1)
    from away a
    join care.placement p on p.id = a.placement_id and p.withdrawn_at is null
    where a.day <= care.today()
      and not exists (select from away b where b.placement_id = a.placement_id and b.day = a.day - 1)
$$;
