-- Grain: one row per counted day, figure and kind: how many of those it is about take part, and how many children stand behind
-- it. Plans are those of the day, choices of the last quarter that ended by then, sessions of the day's own month, by kind and
-- (kind empty) in all. What the indicators count too is theirs, so no two outputs differ; a figure without records has no row.
create table reporting_build.fact_participation as
with
    planned as (
        select d.day, d.client_id, p.plan_id is not null as in_force, coalesce(p.own_opinion, false) as own_opinion
        from reporting_build.resident_day d
        left join reporting_build.fact_plan p
            on p.client_id = d.client_id and p.made_on <= d.day and coalesce(p.reviewed_on, 'infinity') > d.day
    ),
    of_indicator (indicator, figure, records) as (
        values ('R4_PLANS_COAUTHORED', 'plan_co_author', 'plan'), ('R4_PLANS_IN_TIME', 'plan_in_time', 'plan'),
               ('R2_CHILDREN_WITH_CHOICE_QUARTER', 'choice_child', 'choice'), ('R2_PURCHASES_CHOSEN', 'choice_made', 'choice')
    ),
    teen_session as (
        select i.day, s.kind, s.client_id, (s.outcome = 'delivered')::int as delivered
        from reporting_build.dim_indicator_day i
        join reporting_build.fact_session s on s.day >= date_trunc('month', i.day) and s.day <= i.day
        where s.age between 12 and 17 and s.outcome <> 'cancelled'
    ),
    subject (day, figure, kind, records, client_id, numerator, denominator) as (
        select day, 'plan_in_force', '', 'plan', client_id, in_force::int, 1 from planned
        union all
        select day, 'plan_own_opinion', '', 'plan', client_id, own_opinion::int, 1 from planned
        union all
        select s.day, f.figure, '', f.records, s.client_id, s.numerator, s.denominator
        from reporting_build.indicator_subject s
        join of_indicator f using (indicator)
        union all
        select day, 'session_delivered', each.kind, 'session', client_id, delivered, 1
        from teen_session t
        cross join lateral (values (t.kind), ('')) each (kind)
    )
select
    s.day, s.figure, s.kind, sum(s.numerator)::int as numerator, sum(s.denominator)::int as denominator,
    count(distinct s.client_id)::int as children, care.parameter_on('SMALL_CELL_MIN', '', s.day)::int as small_cell_min
from subject s
cross join reporting_build.run r
join (select distinct records, recorded_from from reporting_build.dim_indicator) n
    on n.records = s.records and (s.day = r.as_of and n.recorded_from is not null or n.recorded_from <= s.day)
group by s.day, s.figure, s.kind;

alter table reporting_build.fact_participation add primary key (day, figure, kind);
comment on table reporting_build.fact_participation is 'One row per counted day, figure of taking part and kind of session: numerator, denominator, children behind it.';
