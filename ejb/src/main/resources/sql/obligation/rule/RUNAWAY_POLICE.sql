-- Rule 15: a client who ran away is told to the police at once; days of one run are one event, named by its first.
select p.client_id, p.id as placement_id, a.day as arose_on, null::date as due_on, null::date as done_on
from care.attendance a
join care.placement p on p.id = a.placement_id and p.withdrawn_at is null
where a.status = 'runaway' and a.day <= care.today()
  and not exists (
    select from care.attendance b where b.placement_id = a.placement_id and b.day = a.day - 1 and b.status = 'runaway')
