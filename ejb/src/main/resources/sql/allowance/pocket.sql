-- Children in long-term care on a day of the month who are due pocket money by their age on its first day, or were given some;
-- the amount by that day's order of the centre, EUR; by client number.
select c.id, c.client_no, c.given_name, c.family_name, a.age,
       coalesce(care.parameter_on('POCKET_MONEY', case when a.age >= 12 then '12-17' when a.age >= 7 then '7-11' end, d.month), 0)::numeric(8, 2) as due_eur,
       coalesce(sum(p.amount_eur), 0.00) as given_eur, max(p.given_on) as given_on,
       count(p.id) filter (where p.received_at is null) as unconfirmed
from care.means_due(?, ?) d
join care.client c on c.id = d.client_id
cross join lateral (select care.age_on(c.birth_date, d.month) as age) a
left join care.pocket_money p on p.client_id = d.client_id and p.month = d.month and p.withdrawn_at is null
group by c.id, c.client_no, c.given_name, c.family_name, a.age, d.month
having a.age >= 7 or count(p.id) > 0
order by c.client_no
