-- Grain: one row per placement begun up to the day as of, with the whole way to it: asked, assessed, put on the waiting list,
-- decided (the first decision; the term is that of all decisions together), started, ended. Whence and whither are the words of the yearly statistics; what
-- an import says in other words is 'other' here, because free text about a person stays in care.
-- A service that goes on with another payer is a placement of its own that began (began_on) with the first one's start.
create table reporting_build.fact_placement as
with
    way as (
        select
            a.placement_id, a.received_on as asked_on,
            (select min(s.assessed_on) from care.assessment s where s.application_id = a.id) as assessed_on,
            (select min(d.decided_on) from care.decision d
             where d.application_id = a.id and d.outcome = 'waiting_list') as listed_on
        from care.application a
        where a.placement_id is not null and a.withdrawn_at is null
    ),
    decided as (
        select
            d.placement_id, min(d.decided_on) as decided_on,
            (array_agg(d.decided_by order by d.decided_on nulls last, d.number))[1] as decided_by,
            min(d.valid_from) as valid_from,
            case when bool_and(d.valid_to is not null) then max(d.valid_to) end as valid_to
        from care.decision_of_placement d
        group by d.placement_id
    )
select
    p.id as placement_id, d.client_key, p.client_id, p.service_id, p.payer_id,
    way.asked_on, way.assessed_on, way.listed_on, decided.decided_on,
    case
        when decided.decided_by in ('social_service', 'orphans_court', 'orphans_court_chair', 'police', 'centre')
            then decided.decided_by
        when decided.decided_by is not null then 'other'
    end as decided_by,
    decided.valid_from, decided.valid_to, coalesce(f.started_on, p.started_on) as began_on, p.started_on, p.ended_on, p.started_on - way.asked_on as waited_days,
    case
        when p.came_from in ('family', 'foster_family', 'guardian', 'hospital', 'other_institution', 'police', 'payer_change')
            then p.came_from
        when p.came_from is not null then 'other'
    end as came_from,
    case
        when p.ended_to in ('parents', 'foster_family', 'guardian', 'adoption', 'independent_life', 'other_institution', 'died', 'payer_change')
            then p.ended_to
        when p.ended_to is not null then 'other'
    end as ended_to,
    care.age_on(d.birth_date, p.started_on)::smallint as age_at_start
from care.placement p
cross join reporting_build.run r
join reporting_build.dim_client d
    on d.client_id = p.client_id and d.valid_from <= p.started_on and p.started_on < d.valid_to
left join care.placement f on f.id = p.began_as_id
left join way on way.placement_id = p.id
left join decided on decided.placement_id = p.id
where p.withdrawn_at is null and p.started_on <= r.as_of;

alter table reporting_build.fact_placement add primary key (placement_id);
create index on reporting_build.fact_placement (service_id, started_on, ended_on);
comment on table reporting_build.fact_placement is 'One row per placement: asked, decided, started, ended, from where, to where; days waited.';
