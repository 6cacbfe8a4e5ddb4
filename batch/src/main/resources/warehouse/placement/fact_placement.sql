-- Grain: one row per placement begun up to the day as of. Whence and whither are the words of the yearly statistics; what
-- an import says in other words is 'other' here, because free text about a person stays in care.
create table reporting_build.fact_placement as
select
    p.id as placement_id, d.client_key, p.client_id, p.service_id, p.payer_id,
    p.decision_date as decided_on, p.decided_by, p.valid_from, p.valid_to, p.started_on, p.ended_on,
    case
        when p.came_from in ('family', 'foster_family', 'guardian', 'hospital', 'other_institution', 'police') then p.came_from
        when p.came_from is not null then 'other'
    end as came_from,
    case
        when p.ended_to in ('parents', 'foster_family', 'guardian', 'adoption', 'independent_life', 'other_institution', 'died')
            then p.ended_to
        when p.ended_to is not null then 'other'
    end as ended_to,
    care.age_on(d.birth_date, p.started_on)::smallint as age_at_start
from care.placement p
cross join reporting_build.run r
join reporting_build.dim_client d
    on d.client_id = p.client_id and d.valid_from <= p.started_on and p.started_on < d.valid_to
where p.withdrawn_at is null and p.started_on <= r.as_of;

alter table reporting_build.fact_placement add primary key (placement_id);
create index on reporting_build.fact_placement (service_id, started_on, ended_on);
comment on table reporting_build.fact_placement is 'One row per placement: decided, started, ended, from where, to where.';
