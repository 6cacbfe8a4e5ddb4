-- Rule 15: a client who ran away is told to the police at once; days of one run are one event, named by its first;
-- done by what an incident of that day, the day before or after says of it.
select p.client_id, p.id as placement_id, a.day as arose_on, null::date as due_on, (
    select min(t.told_on)
    from care.incident_told t
    join care.incident_client c on c.incident_id = t.incident_id and c.client_id = p.client_id
    where t.kind = 'runaway' and t.told = 'police' and t.noticed_on between a.day - 1 and a.day + 1) as done_on
from care.attendance a
join care.placement p on p.id = a.placement_id and p.withdrawn_at is null
where a.status = 'runaway' and a.day <= care.today()
  and not exists (
    select from care.attendance b where b.placement_id = a.placement_id and b.day = a.day - 1 and b.status = 'runaway')
