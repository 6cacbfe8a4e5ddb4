-- The register of publications as of a day, the newest first, each with its state; of one of them, or of all in a state.
with
    asked as (
        select ?::date as day, ?::text as state, ?::bigint as id
    ),
    due as (
        select t.publication_id, min(t.arose_on) as since, min(t.due_on) as due_on
        from asked a cross join lateral care.takedowns(a.day) t
        where t.done_on is null
        group by t.publication_id
    ),
    register as (
        select p.*, d.since, d.due_on, case
                   when p.withdrawn_at is not null then 'withdrawn'
                   when p.removed_on <= a.day then 'removed'
                   when p.published_on is null then 'intended'
                   when d.publication_id is not null then 'due'
                   when p.checked_at is null and p.review is null then 'review'
                   else 'shown'
               end as state
        from asked a
        cross join care.publication p
        left join due d on d.publication_id = p.id
        where coalesce(a.id, p.id) = p.id
    )
select r.id, r.version, r.publication_no, r.channel, coalesce(r.published_on, r.intended_on) as day, r.published_on is not null as published,
       r.title, r.url, r.state, r.since, r.due_on, r.removed_on, r.removal_link, r.history_reason, r.override_reason,
       r.review, r.reviewed_on, coalesce(v.display_name, r.reviewed_by) as reviewed_by,
       r.checked_at, coalesce(k.display_name, r.checked_by) as checked_by, coalesce(m.display_name, r.removed_by) as removed_by,
       r.image_id, i.file_name as image_name, r.removal_document_id, f.file_name as removal_name, r.withdrawn_reason,
       (select count(*) from care.publication_client c where c.publication_id = r.id) as depicted
from register r
cross join asked a
left join care.publication_document i on i.id = r.image_id
left join care.publication_document f on f.id = r.removal_document_id
left join care.account v on v.user_name = r.reviewed_by
left join care.account k on k.user_name = r.checked_by
left join care.account m on m.user_name = r.removed_by
where a.state in ('', r.state)
order by case when r.state = 'due' then r.due_on end nulls last, coalesce(r.published_on, r.intended_on) desc, r.id desc
limit ? offset ?
