-- Grain: one row per month, service and payer of the whole period, as the view gives them, sorted by its key.
select r.load_id, u.month, u.service, u.payer, u.opening, u.admitted, u.ended, u.closing, u.persons, u.units,
       u.absent_days, u.amount_eur::numeric(14, 2) as amount_eur
from reporting.run r
left join reporting.service_usage_month u on true
order by u.month, u.service collate "C", u.payer collate "C";
