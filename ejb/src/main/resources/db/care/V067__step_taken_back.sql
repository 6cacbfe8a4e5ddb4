-- A decision is taken back by removing its row; what was given out on it stays, withdrawn, and says which revision it was.
alter table decision_paper
    drop constraint decision_paper_decision_id_fkey,
    add constraint decision_paper_decision_id_fkey foreign key (decision_id) references decision on delete set null,
    drop constraint decision_paper_made_here_names_its_decision,
    add constraint decision_paper_made_here_names_its_decision check (
        num_nulls(revision, made_from) in (0, 2)
        and (decision_id is null or revision is not null)
        and (decision_id is not null or revision is null or withdrawn_at is not null));

-- The history of a client's file tells which steps were taken back.
create index history_of_steps_taken_back on history (table_name, row_id)
    where operation = 'delete' and table_name in ('assessment', 'decision', 'decision_grant', 'contract', 'suspension');
