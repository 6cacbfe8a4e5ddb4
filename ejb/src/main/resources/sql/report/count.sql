select count(*) from reporting.report_file
