-- Rule 15: the isolation of a child is told to the director at once; isolations that begin on one day are one telling.
select r.client_id, (r.begun_at at time zone 'Europe/Riga')::date as arose_on, null::date as due_on, null::date as done_on
from care.restriction_known r
join care.client c on c.id = r.client_id and care.age_on(c.birth_date, (r.begun_at at time zone 'Europe/Riga')::date) < 18
where r.kind = 'isolation' and (r.begun_at at time zone 'Europe/Riga')::date <= care.today()
