-- What the records alone can show is not settled by anybody's word.
alter table obligation_rule add column shown_by_records_alone boolean not null default false;

-- "Regulāri" names no period, so nothing can be late; the register and the letter mark it.
alter table commitment add column names_period boolean not null generated always as (
    recurrence is not null and care.occurrence_step(recurrence) is not null) stored;
comment on column commitment.names_period is 'Whether the recurrence names a week, month, quarter, half-year or year.';
