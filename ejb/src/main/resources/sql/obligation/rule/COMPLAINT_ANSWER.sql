-- T.R.*: each complaint is answered in COMPLAINT_ANSWER_DAYS. Of a day there is one obligation, the house's: who complained is no
-- business of those who read the list of obligations.
with received as (
    select received_on, answered_on from care.complaint where withdrawn_at is null
    union all
    select received_on, null from box.complaint
)
select received_on as arose_on,
       received_on + care.parameter_on('COMPLAINT_ANSWER_DAYS', '', received_on)::int as due_on,
       case when bool_and(answered_on is not null) then max(answered_on) end as done_on
from received
where received_on <= care.today()
group by received_on
