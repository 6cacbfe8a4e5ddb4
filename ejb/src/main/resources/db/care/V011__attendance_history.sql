-- A mark taken back lives in the history alone; a client's history finds it by the placement it belonged to.
create index history_of_marks_taken_back on history (((before ->> 'placement_id')::bigint))
    where table_name = 'attendance' and operation = 'delete';
