-- Grain: one row per commitment as it stands on the day as of. Due on D is not late on D. What recurs is due when its oldest
-- occurrence that is not done is.
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
        select c.*, t.term, case when c.done_on <= r.as_of then c.done_on end as done_by, r.as_of,
               coalesce(f.evidence_files, 0) as evidence_files
        from care.commitment c
        cross join reporting_build.run r
        left join files f on f.commitment_id = c.id
        left join lateral (
            select coalesce(c.due_on, min(o.due_on)) as term from care.commitment_term o
            where o.commitment_id = c.id and coalesce(o.done_on, 'infinity') > r.as_of) t on true
        where c.withdrawn_at is null
    )
select
    id as commitment_id, recommendation_id, commitment_no, text, owner, term as due_on, recurrence, done_by as done_on,
    case when done_by is not null then 'done' when term < as_of then 'late' else 'open' end as state,
    case when term is not null then greatest(coalesce(done_by, as_of) - term, 0) end as days_late,
    evidence, evidence_files
from stands;

alter table reporting_build.fact_commitment add primary key (commitment_id);
create index on reporting_build.fact_commitment (recommendation_id);
comment on table reporting_build.fact_commitment is 'One row per commitment: due, done, state, days late, evidence or not.';
