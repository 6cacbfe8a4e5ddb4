-- Rule 13: in a case that runs, a resident of PATERNITY_CHILD_CONSENT_AGE or older is asked for their own consent.
select client_id, arose_on, due_on, done_on from care.paternity_due(care.today()) where rule = 'PATERNITY_CONSENT'
