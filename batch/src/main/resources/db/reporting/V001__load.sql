-- What stays from night to night in the schema reporting; dimensions and facts are built beside it and swapped in.
create table load (
    load_id bigint primary key generated always as identity,
    kind text not null constraint load_kind_is_known check (kind in ('full')),
    as_of date not null,
    state text not null constraint load_state_is_known check (state in ('running', 'published', 'held', 'failed')),
    started_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    job_instance_id bigint not null,
    asked_by text not null,
    imported boolean not null default false,
    rows_read bigint not null default 0,
    rows_written bigint not null default 0,
    message text
);
comment on table load is 'One row per attempt to load the warehouse as of a day.';
create unique index load_one_at_a_time on load ((true)) where state = 'running';
create unique index load_one_a_job on load (job_instance_id);
create index load_as_of on load (as_of, load_id);

create table load_step (
    load_step_id bigint primary key generated always as identity,
    load_id bigint not null references load,
    step text not null,
    started_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    state text not null constraint load_step_state_is_known check (state in ('running', 'done', 'failed')),
    rows_written bigint not null default 0,
    message text,
    constraint load_step_is_run_once unique (load_id, step)
);
comment on table load_step is 'One row per step of a load, with its row count and times.';

create table check_result (
    load_id bigint not null references load,
    check_code text not null,
    holds boolean not null,
    found bigint not null,
    primary key (load_id, check_code)
);
comment on table check_result is 'One row per quality check of a load; found = 0 means passed, holds means a finding holds the publication.';

create table check_finding (
    check_finding_id bigint primary key generated always as identity,
    load_id bigint not null,
    check_code text not null,
    subject text not null,
    detail text not null,
    foreign key (load_id, check_code) references check_result on delete cascade
);
comment on table check_finding is 'One row per subject that failed a quality check; subjects are keys, never names.';
create index check_finding_check on check_finding (load_id, check_code);

create table run_request (
    run_request_id bigint primary key generated always as identity,
    as_of date not null,
    requested_at timestamptz not null default clock_timestamp(),
    requested_by text not null,
    execution_id bigint,
    state text not null constraint run_request_state_is_known
        check (state in ('waiting', 'running', 'published', 'held', 'failed')),
    message text
);
comment on table run_request is 'One row per asked run of the night.';

create table report_file (
    report_file_id bigint primary key generated always as identity,
    report text not null,
    format text not null,
    parameters jsonb not null,
    load_id bigint not null references load,
    file_name text not null,
    sha256 text not null,
    content bytea not null,
    made_at timestamptz not null default clock_timestamp(),
    made_by text not null
);
comment on table report_file is 'One row per report file made: what was printed, from which load, with its hash.';
create index report_file_load on report_file (load_id);

create view load_history as
select load_id, kind, as_of, started_at, finished_at, state, rows_read, rows_written from load;
