-- Whose task it is to complete a file.

-- One row per client somebody is responsible for on the day, alone or in a group: the one who answers for the file. Who has the
-- client alone comes before who has the group, a social worker before others, who has had it longer before who came later.
create or replace function care.answerable_on(asked_day date) returns table (client_id bigint, employee_id bigint)
    language sql stable as $$
    select distinct on (given.client_id) given.client_id, given.employee_id
    from (
        select r.client_id, r.employee_id, 1 as place, r.from_on, r.id
        from care.responsibility r
        where r.client_id is not null and r.withdrawn_at is null
          and r.from_on <= asked_day and coalesce(r.until_on, 'infinity') > asked_day
        union all
        select m.client_id, r.employee_id, 2, r.from_on, r.id
        from care.responsibility r
        join care.client_group_member m on m.group_id = r.group_id and m.withdrawn_at is null
          and m.from_on <= asked_day and coalesce(m.until_on, 'infinity') > asked_day
        where r.withdrawn_at is null and r.from_on <= asked_day and coalesce(r.until_on, 'infinity') > asked_day
    ) given
    join care.employee e on e.id = given.employee_id
    order by given.client_id, given.place, e.profession ~* '^sociāl(ais|ā) darbini' desc, given.from_on, given.id
$$;

-- One row per service with a social worker responsible for it on the day.
create or replace function care.social_worker_on(asked_day date) returns table (service_id bigint, employee_id bigint)
    language sql stable as $$
    select distinct on (r.service_id) r.service_id, r.employee_id
    from care.responsibility r
    join care.employee e on e.id = r.employee_id and e.profession ~* '^sociāl(ais|ā) darbini'
    where r.service_id is not null and r.withdrawn_at is null
      and r.from_on <= asked_day and coalesce(r.until_on, 'infinity') > asked_day
    order by r.service_id, r.from_on, r.id
$$;

drop view if exists missing;
create view missing as
select m.thing || ' ' || m.placement_id as missing_key, m.placement_id, m.client_id, m.service_id, m.thing, m.since,
       coalesce(a.employee_id, w.employee_id) as employee_id
from care.missing_on(care.today()) m
left join care.answerable_on(care.today()) a on a.client_id = m.client_id
left join care.social_worker_on(care.today()) w on w.service_id = m.service_id;
comment on view missing is 'One row per thing a client''s file lacks (lietas pilnība), and whose task it is; the director''s where nobody is named.';
