-- What one rule of the legal clock asks of each client on the day care.today() and the records do not show as done.
select client_id, arose_on, due_on from ({given}) q where done_on is null or done_on > care.today()
