-- The day as of of the figures that stand.
select as_of from reporting.run
