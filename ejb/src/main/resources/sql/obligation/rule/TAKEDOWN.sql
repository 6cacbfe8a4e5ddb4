-- Rule 14: an item is taken down in TAKEDOWN_WORKDAYS working days after somebody it depicts lost a valid consent while it was on
-- view (withdrawn, expired, of an age that asks for another, gone from the centre), or after the review said so: care.takedowns.
select publication_id, arose_on, due_on, done_on from care.takedowns(care.today())
