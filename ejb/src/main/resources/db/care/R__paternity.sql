-- Rule 13, the one definition behind the clock and the pages of paternity cases.

-- The residents under 18 on a day for whom no father is recorded, or of whom nobody knows (father_recorded null), and since when
-- they live here.
create or replace function care.without_father(asked_day date)
    returns table (client_id bigint, birth_date date, father_recorded boolean, started_on date) language sql stable as $$
    select p.client_id, c.birth_date, c.father_recorded, min(coalesce(f.started_on, p.started_on))
    from care.placement p
    left join care.placement f on f.id = p.began_as_id
    join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
    join care.client c on c.id = p.client_id and c.father_recorded is not true and care.age_on(c.birth_date, asked_day) < 18
    where p.withdrawn_at is null and p.started_on <= asked_day and coalesce(p.ended_on, 'infinity') > asked_day
    group by p.client_id, c.birth_date, c.father_recorded
$$;

-- What is asked in the cases that run on a day, one row per rule, client and ground: a first step in PATERNITY_ACTION_DAYS; from one
-- step to the next at most PATERNITY_STEP_DAYS; from PATERNITY_CHILD_CONSENT_AGE on the child's own consent, in PATERNITY_ACTION_DAYS
-- of the first step or of that birthday; the answers to the letters of a day, all of them. Imported steps have words alone. A term is
-- the one valid on the day the thing was done, or on the day asked while it is not.
create or replace function care.paternity_due(asked_day date)
    returns table (rule text, client_id bigint, arose_on date, due_on date, done_on date) language sql stable as $$
    with
        kept as (
            select k.*, (k.birth_date + make_interval(
                       years => care.parameter_on('PATERNITY_CHILD_CONSENT_AGE', '', asked_day)::int))::date as consents_from
            from care.without_father(asked_day) k
            where k.father_recorded is false
        ),
        step as (
            select t.*, coalesce(t.kind = 'consent', t.step ~* '(bērna|paša|savu).*piekriš|piekriš.*bērn|consent') as asks_consent
            from care.paternity_step t
            join kept k on k.client_id = t.client_id
            where t.withdrawn_at is null and t.done_on <= asked_day
        ),
        step_day as (
            select d.client_id, d.done_on, lead(d.done_on) over (partition by d.client_id order by d.done_on) as next_on
            from (select distinct t.client_id, t.done_on from step t) d
        ),
        running as (
            select k.client_id, greatest(min(t.done_on), k.consents_from) as arose_on,
                   min(t.done_on) filter (where t.asks_consent) as consented_on
            from kept k
            join step t on t.client_id = k.client_id
            group by k.client_id, k.consents_from
        )
    select 'PATERNITY_ACTION', k.client_id, k.started_on,
           k.started_on + care.parameter_on('PATERNITY_ACTION_DAYS', '', coalesce(f.done_on, asked_day))::int, f.done_on
    from kept k
    cross join lateral (
        select min(greatest(t.done_on, k.started_on)) as done_on from step t where t.client_id = k.client_id) f
    union all
    select 'PATERNITY_STEP', d.client_id, d.done_on,
           d.done_on + care.parameter_on('PATERNITY_STEP_DAYS', '', coalesce(d.next_on, asked_day))::int, d.next_on
    from step_day d
    union all
    select 'PATERNITY_CONSENT', r.client_id, r.arose_on,
           r.arose_on + care.parameter_on('PATERNITY_ACTION_DAYS', '', greatest(r.arose_on, coalesce(r.consented_on, asked_day)))::int,
           r.consented_on
    from running r
    where r.arose_on <= asked_day
    union all
    select 'PATERNITY_ANSWER', t.client_id, t.done_on, min(t.answer_due),
           case when bool_and(t.answered_on is not null) then max(t.answered_on) end
    from step t
    where t.answer_due is not null
    group by t.client_id, t.done_on
$$;
