-- Whom a publication depicts, and what each lacks to be shown on its channel on the day.
select c.id, c.client_no, c.given_name, c.family_name, array_to_string(care.consent_lacks(c.id, p.channel, ?), ' ') as lacks
from care.publication p
join care.publication_client d on d.publication_id = p.id
join care.client c on c.id = d.client_id
where p.id = ?
order by c.family_name, c.given_name, c.id
