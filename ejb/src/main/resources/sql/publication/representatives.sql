-- Who represents the client on the day; the institution is the centre's, and a namesake of an employee may work for it.
select r.id, r.name, r.represents_as, 'institution' in (r.kind, r.represents_as) as institution,
       exists (
           select from care.employee e
           where care.plain(r.name) in (
               care.plain(e.given_name || ' ' || e.family_name), care.plain(e.family_name || ' ' || e.given_name))) as namesake
from care.relative r
where r.client_id = ? and r.withdrawn_at is null and r.represents_as is not null
  and r.from_on <= ? and coalesce(r.until_on, 'infinity') >= ?
order by r.name, r.id
