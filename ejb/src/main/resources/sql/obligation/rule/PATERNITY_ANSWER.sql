-- Rule 13: a letter of a paternity case is answered by the day its sender waits for.
select client_id, arose_on, due_on, done_on from care.paternity_due(care.today()) where rule = 'PATERNITY_ANSWER'
