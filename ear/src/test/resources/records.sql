-- One row per table of records: its name and how many rows it has; and one per file of a delivery: what became of its rows.
select 'care.' || t.table_name,
       (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from care.%I', t.table_name), false, true, '')))[1]::text
from information_schema.tables t
where t.table_schema = 'care' and t.table_type = 'BASE TABLE'
union all
select 'file ' || d.name || '/' || f.name,
       concat_ws(' ', f.state, f.rows_read, f.rows_new, f.rows_changed, f.rows_unchanged, f.rows_refused, f.rows_warned)
from care.delivery_file f
join care.delivery d on d.id = f.delivery_id;
