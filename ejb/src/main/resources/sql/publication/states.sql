-- How many publications stand in each state as of a day.
with
    due as (
        select distinct t.publication_id from care.takedowns(?) t where t.done_on is null
    )
select case
           when p.removed_on <= ? then 'removed'
           when p.published_on is null then 'intended'
           when d.publication_id is not null then 'due'
           when p.checked_at is null and p.review is null then 'review'
           else 'shown'
       end as state,
       count(*) as publications
from care.publication p
left join due d on d.publication_id = p.id
where p.withdrawn_at is null
group by 1
