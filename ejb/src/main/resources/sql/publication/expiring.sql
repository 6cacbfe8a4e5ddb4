-- Consents that end within so many days from the day and that nothing given since goes beyond, the earliest first.
select s.client_id, c.client_no, c.given_name, c.family_name, s.channel, s.valid_until
from (select ?::date as day, ?::int as days) asked
join care.consent s
    on s.withdrawn_at is null and s.valid_until between asked.day and asked.day + asked.days
   and coalesce(s.withdrawn_on, 'infinity') > s.valid_until
join care.client c on c.id = s.client_id
where care.consent_lacks(s.client_id, s.channel, s.valid_until + 1) <> '{}'
  and care.consent_lacks(s.client_id, s.channel, s.valid_until) = '{}'
  and exists (
      select from care.placement p
      where p.client_id = s.client_id and p.withdrawn_at is null and coalesce(p.ended_on, 'infinity') > asked.day)
order by s.valid_until, c.family_name, c.given_name, s.channel, s.id
