-- Rule 13: while a resident has no father entry, from one step to the next at most PATERNITY_STEP_DAYS.
select client_id, arose_on, due_on, done_on from care.paternity_due(care.today()) where rule = 'PATERNITY_STEP'
