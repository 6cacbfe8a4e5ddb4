-- Rule 3: the end proposed for a long-term stay, the birthday on which LONGTERM_AGE ends; with a proof of study among the stay's
-- own documents the end of the school year the birthday falls in. Empty for other services and for who came after that birthday;
-- who came is asked of the placement the stay began as, where its payer has changed.
create or replace function care.proposed_end(asked_placement bigint) returns date language sql stable as $$
    with
        stay as (
            select coalesce(f.started_on, p.started_on) as started_on, b.birthday, exists (
                       select from care.decision_paper w
                       where w.client_id = p.client_id and w.step = 'study' and w.withdrawn_at is null
                         and w.step_id in (a.id, -p.id, -p.began_as_id)) as studies,
                   make_date(extract(year from b.birthday)::int,
                             care.parameter_on('SCHOOL_YEAR_END', 'month', b.birthday)::int,
                             care.parameter_on('SCHOOL_YEAR_END', 'day', b.birthday)::int) as year_ends
            from care.placement p
            join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
            join care.client c on c.id = p.client_id
            cross join lateral (select (c.birth_date + make_interval(
                years => care.parameter_on('LONGTERM_AGE', 'to', care.today())::int))::date as birthday) b
            left join care.placement f on f.id = p.began_as_id
            left join care.application a on a.placement_id = coalesce(p.began_as_id, p.id) and a.withdrawn_at is null
            where p.id = asked_placement and p.withdrawn_at is null
        )
    select case when not studies then birthday
                when year_ends >= birthday then year_ends
                else (year_ends + interval '1 year')::date end
    from stay
    where started_on < birthday
$$;
