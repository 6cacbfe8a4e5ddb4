-- Counted: publications and clients whose consent ended in the year before the day while on view, the term over or the item removed; the last such end.
with
    ended as (
        select distinct on (i.day, p.publication_id, p.client_id)
            i.day, p.publication_id, p.client_id, p.valid_from as ended_on,
            case when p.removed_on <= i.day then p.removed_on end as removed_on
        from reporting_build.dim_indicator_day i
        join reporting_build.fact_publication p
            on p.is_loss and not p.consented and p.valid_from > p.published_on and p.valid_from > i.day - interval '1 year' and p.valid_from <= i.day
        order by i.day, p.publication_id, p.client_id, p.valid_from desc
    ),
    due as (
        -- By the term valid on the day of the removal, or on the day counted.
        select e.*, care.working_days_after(
            e.ended_on, care.parameter_on('TAKEDOWN_WORKDAYS', '', coalesce(e.removed_on, e.day))::int) as due_on
        from ended e
    )
select day, client_id, publication_id::text as subject, coalesce(removed_on <= due_on, false)::int as numerator, 1 as denominator
from due
where removed_on is not null or day > due_on
