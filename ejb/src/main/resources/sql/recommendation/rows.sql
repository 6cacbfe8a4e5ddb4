-- Every recommendation part with its answer, statuses and commitments as they stand on a day.
with
    asked as (
        select ?::date as day
    ),
    commitment as (
        select
            c.recommendation_id,
            count(*)::int as commitments,
            count(*) filter (where c.done_on <= a.day)::int as done,
            count(*) filter (where exists (
                select from care.commitment_term t
                where t.commitment_id = c.id and t.due_on < a.day and coalesce(t.done_on, 'infinity') > a.day))::int as late,
            count(*) filter (where c.owner is null or c.due_on is null and c.recurrence is null)::int as incomplete
        from care.commitment c cross join asked a
        where c.withdrawn_at is null
        group by c.recommendation_id
    ),
    status as (
        select distinct on (s.recommendation_id, s.said_by) s.recommendation_id, s.said_by, s.status
        from care.recommendation_status s join asked a on s.since <= a.day
        order by s.recommendation_id, s.said_by, s.since desc
    )
select r.id, r.source, r.number, r.part, r.text, r.lead_body, r.report_received_on, r.reply_due_on, r.answer is not null as answered,
       own.status as own_status, ombudsman.status as ombudsman_status,
       coalesce(c.commitments, 0) as commitments, coalesce(c.done, 0) as done, coalesce(c.late, 0) as late,
       coalesce(c.incomplete, 0) as incomplete,
       care.recommendation_is_proven(r.id, a.day) as proven
from care.recommendation r
cross join asked a
left join commitment c on c.recommendation_id = r.id
left join status own on own.recommendation_id = r.id and own.said_by = 'own'
left join status ombudsman on ombudsman.recommendation_id = r.id and ombudsman.said_by = 'ombudsman'
order by r.source, r.number, r.part
