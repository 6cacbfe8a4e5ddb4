-- Grain: one row per recommendation part and commitment as of the asked day; a part without commitments has one row.
-- States of commitments are those of that day: due on D is not late on D. A status holds since the day it last changed.
with
    asked as (
        select cast(? as date) as day
    ),
    part as (
        select
            a.day, f.recommendation_id, p.source, p.number, p.part, p.text, p.lead_body, p.answer, p.report_received_on,
            p.reply_due_on, f.answered, f.own_status, f.ombudsman_status, f.commitments, f.done, f.late,
            case when f.own_status is not null then coalesce(
                (select max(e.day) + 1 from reporting.fact_recommendation_day e
                 where e.recommendation_id = f.recommendation_id and e.day < a.day
                   and e.own_status is distinct from f.own_status),
                (select min(e.day) from reporting.fact_recommendation_day e
                 where e.recommendation_id = f.recommendation_id)) end as own_status_on,
            case when f.ombudsman_status is not null then coalesce(
                (select max(e.day) + 1 from reporting.fact_recommendation_day e
                 where e.recommendation_id = f.recommendation_id and e.day < a.day
                   and e.ombudsman_status is distinct from f.ombudsman_status),
                (select min(e.day) from reporting.fact_recommendation_day e
                 where e.recommendation_id = f.recommendation_id)) end as ombudsman_status_on
        from asked a
        join reporting.fact_recommendation_day f on f.day = a.day
        join reporting.dim_recommendation_part p on p.recommendation_key = f.recommendation_key
    ),
    reported as (
        select
            part.*, c.commitment_no, c.text as commitment, c.owner, c.due_on, c.recurrence,
            case when c.done_on <= part.day then c.done_on end as done_on,
            case when c.commitment_id is null then null
                 when c.done_on <= part.day then 'done'
                 when c.due_on < part.day then 'late'
                 else 'open' end as state,
            c.evidence, c.evidence_files,
            coalesce(bool_or(c.evidence_files > 0) over (partition by part.recommendation_id), false) as proven,
            (count(*) filter (where c.commitment_id is not null and c.due_on is null and c.recurrence is null)
                over (partition by part.recommendation_id))::int as without_date
        from part
        left join reporting.fact_commitment c on c.recommendation_id = part.recommendation_id
    )
select r.load_id, r.as_of, reported.*
from reporting.run r
left join reported on true
order by source collate "C", number collate "C", part collate "C", length(commitment_no), commitment_no collate "C";
