-- The day as of of the figures that stand.
select as_of from reporting.load where state = 'published' order by load_id desc limit 1
