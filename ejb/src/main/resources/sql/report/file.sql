-- One report file with its content.
select f.file_name, f.format, f.content
from reporting.report_file f
where f.report_file_id = ?
