-- Deliveries of the last 30 days with rows that did not enter.
select d.id, d.name, d.received_at, sum(f.rows_refused)::int as refused
from care.delivery d
join care.delivery_file f on f.delivery_id = d.id
where d.received_at > now() - interval '30 days'
group by d.id, d.name, d.received_at
having sum(f.rows_refused) > 0
order by d.received_at desc
limit 5
