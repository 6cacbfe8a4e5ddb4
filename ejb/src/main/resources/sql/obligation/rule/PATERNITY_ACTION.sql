-- Rule 13: for a resident without a father entry a first step is made in PATERNITY_ACTION_DAYS, by the term valid on the day of that
-- step, or today while there is none.
with
    kept as (
        select p.client_id, min(coalesce(f.started_on, p.started_on)) as started_on,
               (select min(t.done_on) from care.paternity_step t where t.client_id = p.client_id) as first_on
        from care.placement p
        left join care.placement f on f.id = p.began_as_id
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        join care.client c on c.id = p.client_id and not c.father_recorded and care.age_on(c.birth_date, care.today()) < 18
        where p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today()
        group by p.client_id
    )
select client_id, started_on as arose_on,
       started_on + care.parameter_on('PATERNITY_ACTION_DAYS', '', greatest(started_on, least(first_on, care.today())))::int as due_on,
       case when first_on is not null then greatest(first_on, started_on) end as done_on
from kept
