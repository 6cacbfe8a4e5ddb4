-- Children in long-term care on a day of the month: what each is due and was given, EUR; by client number.
select c.id, c.client_no, c.given_name, c.family_name, d.days, d.amount_eur as due_eur,
       coalesce(sum(a.amount_eur), 0.00) as given_eur
from care.means_due(?, ?) d
join care.client c on c.id = d.client_id
left join care.allowance a on a.client_id = d.client_id and a.month = d.month and a.withdrawn_at is null
group by c.id, c.client_no, c.given_name, c.family_name, d.days, d.amount_eur
order by c.client_no
