-- Rule 13: while a resident has no father entry, from one step to the next at most PATERNITY_STEP_DAYS, by the term valid on the day
-- of the next step, or today while there is none.
with
    step as (
        select t.client_id, t.done_on, lead(t.done_on) over (partition by t.client_id order by t.done_on) as next_on
        from (select distinct client_id, done_on from care.paternity_step where done_on <= care.today()) t
    )
select t.client_id, t.done_on as arose_on,
       t.done_on + care.parameter_on('PATERNITY_STEP_DAYS', '', coalesce(t.next_on, care.today()))::int as due_on, t.next_on as done_on
from step t
join care.client c on c.id = t.client_id and not c.father_recorded and care.age_on(c.birth_date, care.today()) < 18
where exists (
    select from care.placement p
    join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
    where p.client_id = t.client_id and p.withdrawn_at is null and p.started_on <= care.today() and coalesce(p.ended_on, 'infinity') > care.today())
