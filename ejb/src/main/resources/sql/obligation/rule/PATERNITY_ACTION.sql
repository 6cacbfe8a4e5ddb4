-- Rule 13: for a resident without a father entry a first step is made in PATERNITY_ACTION_DAYS.
select client_id, arose_on, due_on, done_on from care.paternity_due(care.today()) where rule = 'PATERNITY_ACTION'
