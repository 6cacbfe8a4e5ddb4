-- Grain: one row per commitment as it stands on the day as of. Due on D is not late on D.
create table reporting_build.fact_commitment as
with
    files as (
        -- The latest revision of each file and each link, while it is valid.
        select e.commitment_id, count(*)::int as evidence_files
        from care.evidence_in_force e
        cross join reporting_build.run r
        where coalesce(e.valid_until, 'infinity') >= r.as_of
        group by e.commitment_id
    ),
    stands as (
        select c.*, case when c.done_on <= r.as_of then c.done_on end as done_by, r.as_of,
               coalesce(f.evidence_files, 0) as evidence_files
        from care.commitment c
        cross join reporting_build.run r
        left join files f on f.commitment_id = c.id
        where c.withdrawn_at is null
    )
select
    id as commitment_id, recommendation_id, commitment_no, text, owner, due_on, recurrence, done_by as done_on,
    case when done_by is not null then 'done' when due_on < as_of then 'late' else 'open' end as state,
    case when due_on is not null then greatest(coalesce(done_by, as_of) - due_on, 0) end as days_late,
    evidence, evidence_files
from stands;

alter table reporting_build.fact_commitment add primary key (commitment_id);
create index on reporting_build.fact_commitment (recommendation_id);
comment on table reporting_build.fact_commitment is 'One row per commitment: due, done, state, days late, evidence or not.';
