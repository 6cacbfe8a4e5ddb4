-- Rule 3: long-term care ends on the 18th birthday, or with a proof of study at the end of that school year.
with
    stay as (
        select p.client_id, p.id as placement_id, p.ended_on, care.proposed_end(p.id) as due_on,
               (c.birth_date + make_interval(years => care.parameter_on('LONGTERM_AGE', 'to', care.today())::int))::date as birthday
        from care.placement p
        join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
        join care.client c on c.id = p.client_id
        where p.withdrawn_at is null
    ),
    asked as (
        select s.*, birthday - care.parameter_on('EXPIRY_ALERT_DAYS', '', birthday)::int as arose_on
        from stay s
        where due_on is not null
    )
select client_id, placement_id, arose_on, due_on, ended_on as done_on
from asked
where ended_on is null or ended_on >= arose_on
