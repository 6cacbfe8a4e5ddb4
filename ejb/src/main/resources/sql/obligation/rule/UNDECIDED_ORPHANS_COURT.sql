-- Rule 2: the orphans' court is told of a child taken into long-term care without a decision.
select client_id, placement_id, arose_on, due_on, done_on from care.undecided_admissions()
