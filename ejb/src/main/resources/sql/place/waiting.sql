-- One row per application on a waiting list, in the order of the list: who is put forward, then by the day the application was
-- received. listed_on is the day of the decision that put it there.
select
    s.code as service, row_number() over (
        partition by s.id order by w.id is null, c.received_on, c.application_id)::int as position,
    c.application_id, c.application_no, c.client_id, c.received_on, c.decided_on as listed_on, w.reason
from care.chain c
join care.service s on s.id = c.service_id
left join care.waiting_priority w on w.application_id = c.application_id
where c.next_step = 'wait'
order by s.sort_order, position;
