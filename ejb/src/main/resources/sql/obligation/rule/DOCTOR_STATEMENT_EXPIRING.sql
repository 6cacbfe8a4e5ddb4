-- Rule 17: before the last valid day of the doctor's statement that rehabilitation rests on another is issued, while the service
-- runs; asked for EXPIRY_ALERT_DAYS before. What another one covers already asks nothing.
with
    term as (
        select s.client_id, s.issued_on, s.until_on,
               s.until_on - care.parameter_on('EXPIRY_ALERT_DAYS', '', s.until_on)::int as arose_on
        from care.doctor_statement s
        where s.withdrawn_at is null and s.until_on is not null
    ),
    followed as (
        select t.*, (
            select min(n.issued_on) from care.doctor_statement n
            where n.client_id = t.client_id and n.withdrawn_at is null and n.issued_on <= t.until_on + 1
              and coalesce(n.until_on, 'infinity') > t.until_on) as followed_on
        from term t
    )
select f.client_id, f.arose_on, f.until_on as due_on, f.followed_on as done_on
from followed f
where (f.followed_on is null or f.followed_on >= f.arose_on)
  and exists (
    select from care.placement p
    join care.service s on s.id = p.service_id and s.code = 'REHAB'
    where p.client_id = f.client_id and p.withdrawn_at is null and p.started_on <= least(f.until_on, care.today())
      and coalesce(p.ended_on, 'infinity') > care.today() and coalesce(p.ended_on, 'infinity') > f.until_on + 1)
