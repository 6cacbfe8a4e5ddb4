-- Rule 12: a ground for a prevention file is recorded; the Social Service opens the file in PREVENTION_FILE_WORKDAYS working days.
select f.client_id, f.ground_on as arose_on,
       care.working_days_after(f.ground_on, care.parameter_on('PREVENTION_FILE_WORKDAYS', '', f.ground_on)::int) as due_on,
       f.opened_on as done_on
from care.prevention_file f
where f.withdrawn_at is null
