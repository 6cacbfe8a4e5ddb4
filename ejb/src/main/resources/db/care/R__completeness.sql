-- What a client's file lacks (Cabinet Regulation 338, point 6.2; rule 17): the one definition behind pages and lists.

-- One row per placement, open on the day or ended at most 30 days before, and thing its file lacks, with the first day it was
-- lacking; what belongs to the client and not to the service is said once a client. What has ended is judged on its last day.
-- A paper added to a step counts as the step taken: so an imported placement is made complete.
create or replace function care.missing_on(asked_day date)
    returns table (placement_id bigint, client_id bigint, service_id bigint, thing text, since date)
    language sql stable as $$
    with
        kept as not materialized (
            select p.id, p.client_id, p.service_id, p.started_on, p.ended_on,
                   p.ended_on is null or p.ended_on > asked_day as is_open,
                   case when p.ended_on <= asked_day then greatest(p.ended_on - 1, p.started_on) else asked_day end as last_day,
                   a.id as application_id, array[a.id, -p.id, -p.began_as_id] as paper_ids, coalesce(p.began_as_id, p.id) as first_id
            from care.placement p
            left join care.application a on a.placement_id = coalesce(p.began_as_id, p.id) and a.withdrawn_at is null
            where p.withdrawn_at is null and p.started_on <= asked_day and coalesce(p.ended_on, 'infinity') >= asked_day - 30
        ),
        plan_term (days) as materialized (select care.parameter_on('PLAN_DAYS', '', asked_day)::int),
        term (client_id, thing, from_on, until_on) as not materialized (
            select d.client_id, 'disability', d.from_on, d.until_on from care.disability d where d.withdrawn_at is null
            union all
            select s.client_id, 'doctor_statement', s.issued_on, s.until_on from care.doctor_statement s where s.withdrawn_at is null
        ),
        step as not materialized (
            select k.*, 'application' as thing, 'application' as paper, k.started_on as since
            from kept k
            where k.application_id is null
            union all
            select k.*, 'assessment', 'assessment', k.started_on from kept k
            where not exists (select from care.assessment s where s.application_id = k.application_id)
            union all
            select k.*, 'contract', 'contract', k.started_on from kept k
            where not exists (
                select from care.contract c join care.decision d on d.id = c.decision_id
                where d.application_id = k.application_id or d.placement_id in (k.id, k.first_id))
            union all
            select k.*, 'results', 'ending', k.ended_on
            from kept k
            where not k.is_open and not exists (select from care.placement n where n.began_as_id = k.first_id and n.started_on = k.ended_on)
        )
    select s.id, s.client_id, s.service_id, s.thing, s.since
    from step s
    where not exists (
        select from care.decision_paper w
        where w.client_id = s.client_id and w.step = s.paper and w.step_id = any (s.paper_ids)
          and w.withdrawn_at is null and w.decision_id is null)

    union all
    select k.id, k.client_id, k.service_id, 'decision', greatest(k.started_on, past.valid_to + 1)
    from kept k
    left join lateral (
        select max(d.valid_to) as valid_to from care.decision_of_placement d
        where d.placement_id = k.id and d.valid_to < k.last_day) past on true
    where not exists (
        select from care.decision_of_placement d
        where d.placement_id = k.id and d.valid_from <= k.last_day and coalesce(d.valid_to, 'infinity') >= k.last_day)

    union all
    select k.id, k.client_id, k.service_id, 'process',
           greatest(k.started_on, marked.day, held.day, noted.day, paused.day) + 31
    from kept k
    left join lateral (
        select a.day from care.attendance a where a.placement_id = k.id and a.day <= asked_day
        order by a.day desc limit 1) marked on true
    left join lateral (
        select s.held_on as day from care.session s where s.client_id = k.client_id and s.held_on <= asked_day
        order by s.held_on desc limit 1) held on true
    left join lateral (
        select (max(n.written_at) at time zone 'Europe/Riga')::date as day from care.shift_note n
        where n.client_id = k.client_id and n.withdrawn_at is null
          and n.written_at < (asked_day + 1)::timestamp at time zone 'Europe/Riga') noted on true
    left join lateral (
        select max(coalesce(u.until_on, asked_day)) as day from care.suspension u
        where u.placement_id = k.id and u.from_on <= asked_day) paused on true
    where k.is_open and greatest(k.started_on, marked.day, held.day, noted.day, paused.day) < asked_day - 30

    union all
    (select distinct on (k.client_id) k.id, k.client_id, k.service_id, 'representative', greatest(k.started_on, past.until_on + 1)
    from kept k
    join care.client c on c.id = k.client_id
    left join lateral (
        select max(r.until_on) as until_on from care.relative r
        where r.client_id = k.client_id and r.withdrawn_at is null and r.until_on < k.last_day) past on true
    where c.legal_representative is null and (c.under_guardianship or care.age_on(c.birth_date, k.last_day) < 18)
      and not exists (
        select from care.relative r
        where r.client_id = k.client_id and r.withdrawn_at is null
          and r.from_on <= k.last_day and coalesce(r.until_on, 'infinity') >= k.last_day)
    order by k.client_id, k.is_open desc, k.started_on, k.id)

    union all
    (select distinct on (k.client_id) k.id, k.client_id, k.service_id, 'personal_code', k.started_on
    from kept k
    join care.client c on c.id = k.client_id
    where c.personal_code_hash is null
    order by k.client_id, k.is_open desc, k.started_on, k.id)

    union all
    (select distinct on (k.client_id) k.id, k.client_id, k.service_id, 'plan', f.started_on + (select days from plan_term) + 1
    from kept k
    join care.placement f on f.id = k.first_id
    where k.last_day > f.started_on + (select days from plan_term) and not exists (
        select from care.plan n where n.client_id = k.client_id and n.withdrawn_at is null and n.made_on <= k.last_day)
    order by k.client_id, k.is_open desc, f.started_on, k.id)

    union all
    (select distinct on (k.client_id, n.thing) k.id, k.client_id, k.service_id, n.thing, greatest(k.started_on, past.until_on + 1)
    from kept k
    join care.service v on v.id = k.service_id
    join (values ('disability', array['DAC', 'RESPITE', 'REHAB', 'WORKSHOP', 'HALFWAY']), ('doctor_statement', array['REHAB']))
        n (thing, services) on v.code = any (n.services)
    left join lateral (
        select max(t.until_on) as until_on from term t
        where t.client_id = k.client_id and t.thing = n.thing and t.until_on < k.last_day) past on true
    where not exists (
        select from term t
        where t.client_id = k.client_id and t.thing = n.thing and t.from_on <= k.last_day and coalesce(t.until_on, 'infinity') >= k.last_day)
    order by k.client_id, n.thing, k.is_open desc, k.started_on, k.id)
$$;
