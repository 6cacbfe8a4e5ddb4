-- Rule 14, the one definition of a valid consent, asked by the check before publishing, the clock, the import and the night.

-- The last day until the day asked on which the client left the centre: a stay there ended and no service was open. The end
-- of a respite stay is none, those clients live at home.
create or replace function care.left_centre_on(client bigint, asked_day date) returns date language sql stable as $$
    select max(p.ended_on)
    from care.placement p
    join care.service s on s.id = p.service_id and s.residential and s.code <> 'RESPITE'
    where p.client_id = client and p.withdrawn_at is null and p.ended_on <= asked_day
      and not exists (
          select from care.placement o
          where o.client_id = client and o.withdrawn_at is null and o.id <> p.id
            and o.started_on <= p.ended_on and coalesce(o.ended_on, 'infinity') > p.ended_on)
$$;

-- What a client lacks to be shown on a channel on a day: 'child' (from IMAGE_ASSENT_AGE on, also once grown up),
-- 'representative' (under 18; one who works for the centre counts for no channel of its own), 'left' (what there is was given
-- before the client left), 'grown' (what there is was given before the 18th birthday, when a representative still spoke too).
-- The two may be two consents; valid_until is the last valid day, withdrawn_on the first no longer.
create or replace function care.consent_lacks(client bigint, on_channel text, asked_day date) returns text[]
    language sql stable as $$
    with
        person as (
            select care.age_on(c.birth_date, asked_day) >= care.parameter_on('IMAGE_ASSENT_AGE', '', asked_day) as asks_child,
                   care.age_on(c.birth_date, asked_day) < 18 as asks_representative,
                   (c.birth_date + interval '18 years')::date as adult_on,
                   coalesce(care.left_centre_on(c.id, asked_day), '-infinity') as left_on
            from care.client c
            where c.id = client
        ),
        last_given as (
            select max(s.given_on) filter (where s.by_child) as by_child,
                   max(s.given_on) filter (where s.by_representative and not (s.by_staff and coalesce(n.own, true))) as by_representative
            from care.consent s
            left join care.publication_channel n on n.name = s.channel
            where s.client_id = client and s.channel = on_channel and s.withdrawn_at is null and s.given_on <= asked_day
              and coalesce(s.valid_until, 'infinity') >= asked_day and coalesce(s.withdrawn_on, 'infinity') > asked_day
        )
    select array_remove(array[
        case when p.asks_child and g.by_child is null then 'child' end,
        case when p.asks_representative and g.by_representative is null then 'representative' end,
        case when not p.asks_representative and g.by_child < p.adult_on then 'grown' end,
        case when p.asks_child and g.by_child < p.left_on or p.asks_representative and g.by_representative < p.left_on then 'left' end
    ], null)
    from person p
    cross join last_given g
$$;

-- Whether child and representative have agreed, as the indicator counts it: leaving and growing up end no consent, they ask for a takedown.
create or replace function care.consented(client bigint, on_channel text, day date) returns boolean language sql stable return
    not care.consent_lacks(client, on_channel, day) && array['child', 'representative'];

-- The days on which others are asked than the day before, for somebody born then: the 18th birthday, the birthday of every
-- IMAGE_ASSENT_AGE there ever was, and the days on which that age became another.
create or replace function care.assent_turns(born date) returns table (day date) language sql stable as $$
    select (born + interval '18 years')::date
    union
    select (born + make_interval(years => a.value::int))::date from care.legal_parameter a where a.code = 'IMAGE_ASSENT_AGE'
    union
    select a.valid_from from care.legal_parameter a where a.code = 'IMAGE_ASSENT_AGE'
$$;

-- What is to be taken down, or was: since when, until when, and removed when. A ground is the day somebody depicted lost what it
-- takes while the item was on view, and the day a review said so; a consent given anew takes the first back. The term is the one
-- valid on the day of the removal, or on the day asked while there is none.
create or replace function care.takedowns(asked_day date)
    returns table (publication_id bigint, arose_on date, due_on date, done_on date) language sql stable as $$
    with
        shown as (
            select p.id as publication_id, p.channel, p.published_on, p.removed_on, d.client_id, c.birth_date
            from care.publication p
            join care.publication_client d on d.publication_id = p.id
            join care.client c on c.id = d.client_id
            where p.withdrawn_at is null
        ),
        turning as (
            select s.*, t.day
            from shown s
            cross join lateral (
                select least(g.withdrawn_on, g.valid_until + 1) as day
                from care.consent g where g.client_id = s.client_id and g.channel = s.channel and g.withdrawn_at is null
                union
                select p.ended_on from care.placement p where p.client_id = s.client_id and p.withdrawn_at is null
                union
                select a.day from care.assent_turns(s.birth_date) a
            ) t
            where t.day > s.published_on and t.day <= asked_day and coalesce(s.removed_on, 'infinity') > t.day
        ),
        ground as (
            select t.publication_id, t.day, t.removed_on
            from turning t
            where care.consent_lacks(t.client_id, t.channel, t.day - 1) = '{}'
              and care.consent_lacks(t.client_id, t.channel, t.day) <> '{}'
              and (t.removed_on <= asked_day or care.consent_lacks(t.client_id, t.channel, asked_day) <> '{}')
            union
            -- It passed the check, and what it rested on was taken back the same day or was a wrong entry.
            select p.id, p.published_on, p.removed_on
            from care.publication p
            join care.publication_client d on d.publication_id = p.id
            where p.withdrawn_at is null and p.published_on <= asked_day and p.checked_at is not null and p.override_reason is null
              and care.consent_lacks(d.client_id, p.channel, p.published_on) <> '{}'
              and (p.removed_on <= asked_day or care.consent_lacks(d.client_id, p.channel, asked_day) <> '{}')
            union
            select p.id, p.reviewed_on, p.removed_on
            from care.publication p
            where p.withdrawn_at is null and p.review = 'remove' and p.reviewed_on <= asked_day
              and coalesce(p.removed_on, 'infinity') >= p.reviewed_on
        )
    select g.publication_id, g.day,
           care.working_days_after(g.day, care.parameter_on('TAKEDOWN_WORKDAYS', '', least(g.removed_on, asked_day))::int),
           case when g.removed_on <= asked_day then g.removed_on end
    from ground g
$$;
