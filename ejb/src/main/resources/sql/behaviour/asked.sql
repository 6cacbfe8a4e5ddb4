-- What one rule of the legal clock asks of a client on the day care.today() and the records do not show as done.
select arose_on, due_on from ({given}) q where client_id = ?1 and (done_on is null or done_on > care.today())
