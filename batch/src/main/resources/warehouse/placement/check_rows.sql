-- Rows in = rows out: no placement, day or session of care is lost on the way or counted twice.
with
    counted (subject, read, written) as (
        select 'placement',
               (select count(*) from care.placement p cross join reporting_build.run r
                where p.withdrawn_at is null and p.started_on <= r.as_of),
               (select count(*) from reporting_build.fact_placement)
        union all
        select 'service day',
               (select coalesce(sum(least(greatest(coalesce(p.ended_on, 'infinity'), p.started_on + 1), r.as_of + 1)
                                    - p.started_on), 0)
                from care.placement p cross join reporting_build.run r
                where p.withdrawn_at is null and p.started_on <= r.as_of),
               (select count(*) from reporting_build.fact_service_day)
        union all
        select 'session',
               (select count(*) from care.session s cross join reporting_build.run r
                where s.held_on <= r.as_of and s.outcome is not null and s.withdrawn_at is null),
               (select count(*) from reporting_build.fact_session)
    )
select subject, 'read ' || read || ', written ' || written as detail
from counted
where read <> written
order by 1;
