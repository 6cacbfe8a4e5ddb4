-- What every table of the schema care shares: the mark of the transaction that last changed a row, and its history.
create extension if not exists btree_gist schema public;
create extension if not exists pg_trgm schema public;

create table history (
    id bigint primary key generated always as identity,
    table_name text not null,
    row_id bigint not null,
    operation text not null constraint history_operation_is_known check (operation in ('insert', 'update', 'delete')),
    before jsonb,
    after jsonb,
    actor text not null,
    at timestamptz not null default clock_timestamp(),
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table history is 'One row per change of a row in care: who, when, before and after.';
create index history_of_row on history (table_name, row_id, at);
create index history_changed_in on history (changed_in);

-- A later incremental load reads every row whose mark is not below the last load's and below the oldest transaction
-- still running; a clock would miss what commits late.
create function mark() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end $$;

-- File contents stay out of the history, their hash is in it; the hashes of passwords and codes stay out as well.
create function keep_history() returns trigger language plpgsql as $$
begin
    insert into care.history (table_name, row_id, operation, before, after, actor)
    values (
        tg_table_name,
        case when tg_op = 'DELETE' then old.id else new.id end,
        lower(tg_op),
        case when tg_op <> 'INSERT' then to_jsonb(old) - '{content,changed_in,password_hash,code_hash}'::text[] end,
        case when tg_op <> 'DELETE' then to_jsonb(new) - '{content,changed_in,password_hash,code_hash}'::text[] end,
        coalesce(nullif(current_setting('care.actor', true), ''), current_user)
    );
    return null;
end $$;

-- Deleted rows travel to the warehouse as tombstones.
create table tombstone (
    id bigint primary key generated always as identity,
    table_name text not null,
    row_id bigint not null,
    changed_in xid8 not null default pg_current_xact_id()
);
comment on table tombstone is 'One row per deleted row of care, read by the load.';
create index tombstone_changed_in on tombstone (changed_in);

create function leave_tombstone() returns trigger language plpgsql as $$
begin
    insert into care.tombstone (table_name, row_id) values (tg_table_name, old.id);
    return null;
end $$;

create procedure track(tracked text) language plpgsql as $$
begin
    execute format('alter table care.%I add column changed_in xid8 not null default pg_current_xact_id()', tracked);
    execute format('create index %I on care.%I (changed_in)', tracked || '_changed_in', tracked);
    execute format('create trigger mark before insert or update on care.%I for each row execute function care.mark()', tracked);
    execute format('create trigger keep_history after insert or update or delete on care.%I for each row execute function care.keep_history()', tracked);
    execute format('create trigger leave_tombstone after delete on care.%I for each row execute function care.leave_tombstone()', tracked);
end $$;

-- Latvian letters without their marks, in lower case: what people type when they search.
create function plain(words text) returns text language sql immutable parallel safe return
    translate(lower(words collate "lv-x-icu") collate "C", 'āčēģīķļņōŗšūžąćęłńóśźżėįųäöüõéèáàë', 'acegiklnorsuzacelnoszzeiuaouoeeaae');

-- Completed years; born on 29 February means the birthday is on 28 February in other years (domain.md, counting).
create function age_on(birth_date date, day date) returns int language sql immutable parallel safe return
    ((extract(year from day) * 10000 + extract(month from day) * 100 + extract(day from day))
   - (extract(year from birth_date) * 10000 + extract(month from birth_date) * 100 + extract(day from birth_date))
   + case when extract(month from birth_date) = 2 and extract(day from birth_date) = 29
           and extract(month from day) = 2 and extract(day from day) = 28
           and extract(day from (make_date(extract(year from day)::int, 3, 1) - 1)) = 28
          then 1 else 0 end)::int / 10000;
