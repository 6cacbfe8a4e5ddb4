-- A client entered by mistake is withdrawn with a reason: the row stays for the log of openings, and nobody sees the file. A room and an
-- employee entered by mistake are taken back by removing the row.
alter table client
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawn_reason text,
    add constraint client_withdrawal_names_who_and_why check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3));

-- Whether anything refers to the row, in tables of later migrations too, but for those named.
create function has_records(asked regclass, asked_id bigint, variadic but text[] default '{}') returns boolean language plpgsql stable as $$
declare
    referring record;
    found_one boolean;
begin
    for referring in
        select k.conrelid::regclass as name, a.attname as key
        from pg_constraint k
        join pg_class t on t.oid = k.conrelid
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype = 'f' and k.confrelid = asked and not t.relname = any (but)
    loop
        execute format('select exists (select from %s where %I = $1)', referring.name, referring.key) using asked_id into found_one;
        if found_one then
            return true;
        end if;
    end loop;
    return false;
end $$;

-- An older sheet doesn't bring back what was taken back.
create index history_of_entries_taken_back on history (table_name)
    where operation = 'delete' and reason is not null and table_name in ('room', 'employee');
