-- A document of a step is taken back where it was wrong. What the centre makes of a decision is kept as it was given out, with
-- the hash of the data it was made from; when they change, a new revision stands beside the old one.
alter table decision_paper
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawn_reason text,
    add column version int not null default 1,
    add column decision_id bigint references decision,
    add column revision int constraint decision_paper_revision_counts_from_one check (revision > 0),
    add column made_from text,
    add constraint decision_paper_withdrawal_names_who_and_why
        check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)),
    add constraint decision_paper_made_here_names_its_decision check (num_nulls(decision_id, revision, made_from) in (0, 3)),
    add constraint decision_paper_revision_is_made_once unique (decision_id, step, revision);
