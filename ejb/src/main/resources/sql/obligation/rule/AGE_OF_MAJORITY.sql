-- Rule 3: long-term care ends on the 18th birthday, or with a proof of study at the end of that school year.
with
    birthday as (
        select p.client_id, p.id as placement_id, p.ended_on,
               (c.birth_date + make_interval(years => care.parameter_on('LONGTERM_AGE', 'to', care.today())::int))::date as day,
               exists (select from care.decision_paper w
                       where w.client_id = p.client_id and w.step = 'study' and w.withdrawn_at is null) as studies
        from care.placement p
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        join care.client c on c.id = p.client_id
        where p.withdrawn_at is null
          and p.started_on < c.birth_date + make_interval(years => care.parameter_on('LONGTERM_AGE', 'to', care.today())::int)
    ),
    school_year as (
        select b.*, make_date(extract(year from b.day)::int, care.parameter_on('SCHOOL_YEAR_END', 'month', b.day)::int,
                              care.parameter_on('SCHOOL_YEAR_END', 'day', b.day)::int) as ends_on,
               b.day - care.parameter_on('EXPIRY_ALERT_DAYS', '', b.day)::int as arose_on
        from birthday b
    )
select client_id, placement_id, arose_on,
       case when not studies then day
            when ends_on >= day then ends_on
            else (ends_on + interval '1 year')::date end as due_on,
       ended_on as done_on
from school_year
where ended_on is null or ended_on >= arose_on
