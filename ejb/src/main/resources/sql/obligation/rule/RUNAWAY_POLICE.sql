-- Rule 15: the police is told of a client who ran away.
select client_id, placement_id, arose_on, due_on, done_on from care.runaways('police')
