-- A page of report files made, the newest first, without their content.
select f.report_file_id, f.report, f.format, f.file_name, f.load_id, l.as_of, f.sha256, f.made_at,
       coalesce(a.display_name, f.made_by) as made_by,
       octet_length(f.content) as size
from reporting.report_file f
join reporting.load l on l.load_id = f.load_id
left join care.account a on a.user_name = f.made_by
order by f.report_file_id desc
limit ? offset ?
