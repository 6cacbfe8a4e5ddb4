-- Facts neither fell below nor rose above the set shares of the last published load (the
-- newest day as of not after this one, so that an older day can be made again); not asked of the first load, nor on a
-- night that imported a delivery.
with
    this as (
        select l.load_id, l.as_of, s.step, s.rows_written
        from reporting.load l
        join reporting_build.run r on r.load_id = l.load_id
        join reporting.load_step s on s.load_id = l.load_id and s.step like 'fact\_%'
        where not l.imported
    ),
    last as (
        select s.step, s.rows_written
        from reporting.load_step s
        where s.load_id = (
            select l.load_id from reporting.load l
            join reporting_build.run r on l.as_of <= r.as_of
            where l.state = 'published'
            order by l.as_of desc, l.load_id desc
            limit 1)
    )
select this.step as subject, 'rows ' || this.rows_written || ', last published ' || last.rows_written as detail
from this
join last using (step)
where this.rows_written * 100 < last.rows_written * care.parameter_on('LOAD_ROWS_FALL_PERCENT', '', this.as_of)
   or this.rows_written * 100 > last.rows_written * care.parameter_on('LOAD_ROWS_RISE_PERCENT', '', this.as_of)
order by 1;
