-- Means are entered on a page too, and withdrawn where they were wrong.
alter table allowance
    add column version int not null default 1,
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawn_reason text,
    add constraint allowance_withdrawal_names_who_and_why check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3)),
    drop constraint allowance_is_given_once_a_source;
create unique index allowance_is_given_once_a_source on allowance (client_id, month, source) where withdrawn_at is null;
create index allowance_client on allowance (client_id, month);
