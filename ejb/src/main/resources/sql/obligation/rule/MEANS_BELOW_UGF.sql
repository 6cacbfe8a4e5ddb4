-- Rule 10: a child's means of a month, all sources, are at least what care.means_due says. Where no means were ever entered,
-- nothing is known.
with
    first_month as (
        select date_trunc('month', least(care.today() - make_interval(months => r.look_back_months), min(o.arose_on)))::date as month
        from care.obligation_rule r
        left join care.obligation o on o.rule = r.code and o.done_at is null and o.excused_at is null
        where r.code = 'MEANS_BELOW_UGF'
        group by r.look_back_months
    ),
    owed as (
        select d.client_id, d.month, (d.month + interval '1 month - 1 day')::date as month_end, d.amount_eur
        from first_month f
        cross join lateral care.means_due(f.month, (date_trunc('month', care.today()) - interval '1 month')::date) d
    )
select o.client_id, o.month_end as arose_on, o.month_end as due_on, null::date as done_on
from owed o
where exists (select from care.allowance)
  and o.amount_eur > (
    select coalesce(sum(a.amount_eur), 0) from care.allowance a
    where a.client_id = o.client_id and a.month = o.month and a.withdrawn_at is null)
