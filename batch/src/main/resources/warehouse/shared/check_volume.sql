-- Facts neither fell below nor rose above the set shares of the last published load (the
-- newest day as of not after this one, so that an older day can be made again); not asked of the first load, nor on a
-- night that imported a delivery, nor where nothing was published. A table with a row for each day or month is compared on the days
-- of that load alone: a later day as of has more of them.
with
    last as (
        select l.load_id, l.as_of
        from reporting.load l
        join reporting_build.run r on l.as_of <= r.as_of
        where l.state = 'published'
        order by l.as_of desc, l.load_id desc
        limit 1
    ),
    part as (
        -- A part has at least one row: without a report received it begins on the day as of.
        select greatest(count(*) filter (where f.day <= last.as_of), 1) as days
        from reporting_build.fact_recommendation_day f cross join last
        group by f.recommendation_id
    ),
    daily (step, rows_written) as (
        select 'fact_recommendation_day', coalesce(sum(days), 0) from part
        union all
        select 'fact_service_day', count(*) from reporting_build.fact_service_day f join last on f.day <= last.as_of
        union all
        select 'fact_client_month', count(*) from reporting_build.fact_client_month f join last on f.month <= last.as_of
    ),
    this as (
        select l.as_of, s.step, coalesce(d.rows_written, s.rows_written) as rows_written
        from reporting.load l
        join reporting_build.run r on r.load_id = l.load_id
        join reporting.load_step s on s.load_id = l.load_id and s.step like 'fact\_%'
            -- Their number follows the calendar, the rules and the surveys held, not what was delivered.
            and s.step not in ('fact_indicator_day', 'fact_obligation', 'fact_participation', 'fact_survey')
        left join daily d using (step)
        where not l.imported
    )
select this.step as subject, 'rows ' || this.rows_written || ', last published ' || before.rows_written as detail
from this
cross join last
join reporting.load_step before on before.load_id = last.load_id and before.step = this.step and before.rows_written > 0
where this.rows_written * 100 < before.rows_written * care.parameter_on('LOAD_ROWS_FALL_PERCENT', '', this.as_of)
   or this.rows_written * 100 > before.rows_written * care.parameter_on('LOAD_ROWS_RISE_PERCENT', '', this.as_of)
order by 1;
