-- Grain: one row per recorded step of a pathway up to the day as of: when, led by whom, its yes/no properties. What the step
-- was in words stays in care.
create table reporting_build.fact_step as
with
    step as (
        select 'leaver_step' as source, id, client_id, kind, done_on as day, null::text as led_by, signed,
               case when kind = 'meeting' then words is not null else copy_at_centre end as documented, null::boolean as grounded, null::timestamptz as begun_at,
               null::timestamptz as ended_at
        from care.leaver_step
        where withdrawn_at is null and (given_on is null or signed_as is not null)
        union all
        select 'behaviour_meeting', id, client_id, 'behaviour_meeting', met_on, lead_body, null, minutes, null, null, null
        from care.behaviour_meeting_held
        union all
        select 'paternity_step', id, client_id, 'paternity_step', done_on, null, null, null, null, null, null
        from care.paternity_step
        where withdrawn_at is null
        union all
        select 'restriction', id, client_id, kind, (begun_at at time zone 'Europe/Riga')::date, null, null, supervised,
               ground is not null, begun_at, ended_at
        from care.restriction_known
        union all
        -- Of a publication that depicts several each has a step; documented: a proof is kept; grounded: a consent lacked.
        select 'takedown', p.id, d.client_id, 'takedown', p.removed_on, null, null,
               num_nonnulls(p.removal_link, p.removal_document_id) > 0, not care.consented(d.client_id, p.channel, p.removed_on),
               null, null
        from care.publication p
        join care.publication_client d on d.publication_id = p.id
        where p.removed_on is not null and p.withdrawn_at is null
    )
select
    row_number() over (order by s.source, s.id, s.client_id) as step_key, s.source, s.id as step_id, d.client_key, s.client_id, s.kind,
    s.day, s.led_by, coalesce(s.signed, false) as signed, coalesce(s.documented, false) as documented, s.grounded, s.begun_at,
    s.ended_at
from step s
cross join reporting_build.run r
join reporting_build.dim_client d on d.client_id = s.client_id and d.valid_from <= s.day and s.day < d.valid_to
where s.day <= r.as_of;

alter table reporting_build.fact_step add primary key (step_key);
create index on reporting_build.fact_step (source, client_id, day);
comment on table reporting_build.fact_step is 'One row per recorded step of a pathway: interview, meeting and contact of a youth, information sheet, housing request, behaviour meeting, paternity step, restriction, takedown; documented means copy at the centre, minutes, supervision log or proof of removal.';
