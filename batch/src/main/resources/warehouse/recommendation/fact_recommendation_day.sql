-- Grain: one row per recommendation part and day, from the day its report was received to the day as of.
create table reporting_build.fact_recommendation_day as
with
    began as (
        select p.recommendation_id, r.as_of,
               least(min(p.report_received_on), min(s.since), r.as_of) as first_day
        from reporting_build.dim_recommendation_part p
        cross join reporting_build.run r
        left join care.recommendation_status s on s.recommendation_id = p.recommendation_id
        group by p.recommendation_id, r.as_of
    ),
    part_day as (
        select recommendation_id, day::date as day
        from began cross join generate_series(first_day, as_of, interval '1 day') day
    ),
    status as (
        select recommendation_id, said_by, status, since,
               lead(since, 1, 'infinity'::date) over (partition by recommendation_id, said_by order by since) as until
        from care.recommendation_status
    ),
    counted as (
        select
            d.recommendation_id, d.day,
            count(c.id)::int as commitments,
            count(*) filter (where c.done_on <= d.day)::int as done,
            count(*) filter (where exists (
                select from care.commitment_term t
                where t.commitment_id = c.id and t.due_on < d.day and coalesce(t.done_on, 'infinity') > d.day))::int as late
        from part_day d
        left join care.commitment c on c.recommendation_id = d.recommendation_id and c.withdrawn_at is null
        group by d.recommendation_id, d.day
    ),
    said as (
        -- What the data say holds until the indicators are counted again; an indicator of a part
        -- speaks of it alone, and of a recommendation that was entered without its parts.
        select
            p.recommendation_id, i.day, lead(i.day, 1, 'infinity'::date) over (partition by p.recommendation_id order by i.day) as until,
            string_agg(
                n.name_lv || ': ' || case
                    when f.value is null then 'nav ierakstu'
                    else f.numerator || ' no ' || f.denominator || case when f.met then ', mērķis sasniegts' else ', mērķis nav sasniegts' end
                end || case when f.apart > 0 then ' (atsevišķi: nav zināms par ' || f.apart || ')' else '' end, '; ' order by n.place) as data_say
        from (select distinct recommendation_id, number, part from reporting_build.dim_recommendation_part) p
        join reporting_build.dim_indicator n on n.recommendation_number = p.number
            and (n.recommendation_part is null or p.part = '' or n.recommendation_part = p.part)
        cross join reporting_build.dim_indicator_day i
        join reporting_build.fact_indicator_day f on f.indicator_key = n.indicator_key and f.day = i.day
        group by p.recommendation_id, i.day
    )
select
    p.recommendation_key, c.recommendation_id, c.day,
    own.status as own_status, ombudsman.status as ombudsman_status,
    c.commitments, c.commitments - c.done as open, c.late, c.done,
    p.answer is not null as answered,
    said.data_say
from counted c
join reporting_build.dim_recommendation_part p
    on p.recommendation_id = c.recommendation_id and p.valid_from <= c.day and c.day < p.valid_to
left join status own on own.recommendation_id = c.recommendation_id and own.said_by = 'own'
    and own.since <= c.day and c.day < own.until
left join status ombudsman on ombudsman.recommendation_id = c.recommendation_id and ombudsman.said_by = 'ombudsman'
    and ombudsman.since <= c.day and c.day < ombudsman.until
left join said on said.recommendation_id = c.recommendation_id and said.day <= c.day and c.day < said.until;

alter table reporting_build.fact_recommendation_day add primary key (recommendation_id, day);
create index on reporting_build.fact_recommendation_day (day);
comment on table reporting_build.fact_recommendation_day is 'One row per recommendation part and day: statuses, commitments open, late and done.';
