-- Few of the decisions of five years put somebody on a waiting list; the lists are read on every opening of the board.
create index decision_waiting_list on decision (application_id) where outcome = 'waiting_list';
