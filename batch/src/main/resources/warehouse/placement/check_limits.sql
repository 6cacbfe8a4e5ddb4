-- Rules 3 and 4, as history had it: age on the first day outside the service's limits, and respite days of a calendar year above
-- the limit of its first day. Findings only: what happened stays and is counted.
with
    started as (
        select p.placement_no, p.client_id, p.began_as_id, s.code, p.started_on, p.ended_on, care.age_on(c.birth_date, p.started_on) as age, r.as_of
        from care.placement p
        join care.service s on s.id = p.service_id
        join care.client c on c.id = p.client_id
        join reporting_build.run r on p.started_on <= r.as_of
        where p.withdrawn_at is null
    ),
    respite as (
        select s.client_id, d.year, sum(d.days) as days
        from started s
        cross join lateral care.respite_days(s.started_on, least(coalesce(s.ended_on, 'infinity'), s.as_of + 1)) d
        where s.code = 'RESPITE'
        group by s.client_id, d.year
    )
select 'placement ' || s.placement_no as subject,
       'rule 3: ' || s.code || ' at the age of ' || s.age || ' on ' || s.started_on as detail
from started s
where s.began_as_id is null
  and (s.age < care.parameter_on(s.code || '_AGE', 'from', s.started_on)
       or s.age >= care.parameter_on(s.code || '_AGE', 'to', s.started_on))
union all
select 'client ' || r.client_id, 'rule 4: ' || r.days || ' respite days in ' || r.year || ', limit ' || l.days
from respite r
cross join lateral (
    select care.parameter_on('RESPITE_DAYS_PER_YEAR', '', make_date(r.year, 1, 1))::int as days) l
where r.days > l.days
order by 1, 2;
