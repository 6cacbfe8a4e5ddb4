-- What the records alone can show is not settled by anybody's word.
alter table obligation_rule add column shown_by_records_alone boolean not null default false;
