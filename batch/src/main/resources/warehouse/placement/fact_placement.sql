-- Grain: one row per placement begun up to the day as of.
create table reporting_build.fact_placement as
select
    p.id as placement_id, d.client_key, p.client_id, p.service_id, p.payer_id,
    p.decision_date as decided_on, p.decided_by, p.valid_from, p.valid_to, p.started_on, p.ended_on,
    p.came_from, p.ended_to,
    care.age_on(d.birth_date, p.started_on)::smallint as age_at_start
from care.placement p
cross join reporting_build.run r
join reporting_build.dim_client d
    on d.client_id = p.client_id and d.valid_from <= p.started_on and p.started_on < d.valid_to
where p.withdrawn_at is null and p.started_on <= r.as_of;

alter table reporting_build.fact_placement add primary key (placement_id);
create index on reporting_build.fact_placement (service_id, started_on, ended_on);
comment on table reporting_build.fact_placement is 'One row per placement: decided, started, ended, from where, to where.';
