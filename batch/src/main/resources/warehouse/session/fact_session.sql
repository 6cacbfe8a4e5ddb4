-- Grain: one row per client invited to a session held up to the day as of; one only planned or withdrawn is none.
create table reporting_build.fact_session as
select
    s.id as session_id, s.session_no, d.client_key, s.client_id, s.held_on as day, s.kind, s.outcome, p.profession_key, p.profession,
    care.age_on(d.birth_date, s.held_on)::smallint as age
from care.session s
cross join reporting_build.run r
join reporting_build.dim_client d
    on d.client_id = s.client_id and d.valid_from <= s.held_on and s.held_on < d.valid_to
left join care.employee e on e.id = s.employee_id
left join reporting_build.dim_profession p on lower(p.profession) = lower(e.profession)
where s.held_on <= r.as_of and s.outcome is not null and s.withdrawn_at is null;

alter table reporting_build.fact_session add primary key (session_id);
create index on reporting_build.fact_session (day);
create index on reporting_build.fact_session (client_id, day);
comment on table reporting_build.fact_session is 'One row per client invited to a session.';
