-- One row per application on a waiting list, in the order of the list: who is put forward, then by the day the application was
-- received. listed_on is the day of the decision that put it there. They are those whose next step in care.chain is to wait;
-- that view would go through every application ever made.
select
    s.code as service, row_number() over (
        partition by s.id order by w.id is null, a.received_on, a.id)::int as position,
    a.id as application_id, a.application_no, a.client_id, a.received_on, d.decided_on as listed_on, w.reason
from care.decision d
join care.application a on a.id = d.application_id and a.withdrawn_at is null
join care.service s on s.id = a.service_id
left join care.placement p on p.id = a.placement_id and p.withdrawn_at is null
left join care.waiting_priority w on w.application_id = a.id
where d.outcome = 'waiting_list' and p.id is null
  and not exists (
      select from care.decision later
      where later.application_id = d.application_id and (later.decided_on, later.id) > (d.decided_on, d.id))
order by s.sort_order, position;
