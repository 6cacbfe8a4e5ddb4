select count(*) from reporting.load
