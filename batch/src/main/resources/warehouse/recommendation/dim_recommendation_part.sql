-- Grain: one row per recommendation part and period in which its text, lead and answer stayed the same; half-open, by the
-- day of the change in Riga. What was recorded after the day as of is a correction: the last version says what the row
-- says now.
create table reporting_build.dim_recommendation_part as
with
    state as (
        select h.row_id as recommendation_id, h.at, h.id as seq, h.before as said
        from care.history h
        join reporting_build.run r on (h.at at time zone 'Europe/Riga')::date <= r.as_of
        where h.table_name = 'recommendation' and h.operation = 'update'
          -- Not of one taken back.
          and exists (select from care.recommendation there where there.id = h.row_id)
        union all
        select r.id, 'infinity', null, to_jsonb(r)
        from care.recommendation r
    ),
    until as (
        select
            recommendation_id, said ->> 'source' as source, said ->> 'number' as number, said ->> 'part' as part,
            said ->> 'text' as text, said ->> 'lead_body' as lead_body, said ->> 'answer' as answer,
            (said ->> 'report_received_on')::date as report_received_on, (said ->> 'reply_due_on')::date as reply_due_on,
            case when at = 'infinity' then 'infinity'::date else (at at time zone 'Europe/Riga')::date end as valid_to,
            at, seq
        from state
    ),
    last_of_day as (
        select distinct on (recommendation_id, valid_to) *
        from until
        order by recommendation_id, valid_to, at, seq
    )
select
    row_number() over (order by recommendation_id, valid_to) as recommendation_key,
    recommendation_id, source, number, part, text, lead_body, answer, report_received_on, reply_due_on,
    lag(valid_to, 1, '-infinity'::date) over (partition by recommendation_id order by valid_to) as valid_from,
    valid_to
from last_of_day;

alter table reporting_build.dim_recommendation_part add primary key (recommendation_key);
create unique index on reporting_build.dim_recommendation_part (recommendation_id, valid_from);
comment on table reporting_build.dim_recommendation_part is 'One row per recommendation part and period with the same text, lead and answer.';
