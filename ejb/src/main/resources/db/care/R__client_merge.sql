-- What both files say of the same days or under the same number is said once: the leaving file's row moves withdrawn, a version of
-- a plan under a name of its own; what can't be withdrawn is a twin that is removed, with the reason in the history.
create or replace function care.merge_one_by_one(
    name regclass, key text, leaving bigint, staying bigint, why text, who text) returns void language plpgsql as $$
declare
    one bigint;
    withdrawable boolean := exists (select from pg_attribute w where w.attrelid = name and w.attname = 'withdrawn_reason');
begin
    for one in execute format('select id from %s where %I = $1 order by id', name, key) using leaving loop
        begin
            execute format('update %s set %I = $1 where id = $2', name, key) using staying, one;
        exception when exclusion_violation or unique_violation then
            if name = 'care.plan'::regclass then
                update care.plan p
                set client_id = staying, plan_version = p.plan_version || ' / ' || gone.client_no, version = p.version + 1
                from care.client gone
                where p.id = one and gone.id = leaving;
                update care.plan set withdrawn_at = now(), withdrawn_by = who, withdrawn_reason = why
                where id = one and made_on is null and withdrawn_at is null;  -- one draft at a time
            elsif name = 'care.respite_hold'::regclass then
                update care.respite_hold
                set client_id = staying, released_at = now(), released_by = who, released_reason = why, version = version + 1
                where id = one;
            elsif withdrawable then
                execute format('update %s set %I = $1, withdrawn_at = now(), withdrawn_by = $3, withdrawn_reason = $4 where id = $2',
                    name, key) using staying, one, who, why;
            elsif sqlstate = '23505' then
                perform set_config('care.reason', why, true);
                execute format('delete from %s where id = $1', name) using one;
                perform set_config('care.reason', '', true);
            else
                raise;
            end if;
        end;
    end loop;
end $$;

-- Two files of one person become one: whatever names the leaving client names the staying one, in every table that refers
-- to a client, those of later migrations too. What the database refuses (two residential nights, one session twice) refuses
-- the whole. History is recorded as it was: days of a year above a limit stay, and count as a breach.
create or replace function care.merge_client(leaving bigint, staying bigint, why text, who text) returns void
language plpgsql as $$
declare
    gone care.client;
    referring record;
    as_it_was text := coalesce(current_setting('care.as_it_was', true), '');
    code_reason text := coalesce(current_setting('care.personal_code_reason', true), '');
begin
    perform from care.client where id in (leaving, staying) order by id for update;
    select * into strict gone from care.client where id = leaving;
    perform set_config('care.as_it_was', 'on', true);

    insert into care.possible_duplicate (first_id, second_id, reason, found_at, found_by, settled_at, settled_by, settled_reason)
    select least(other, staying), greatest(other, staying), reason, found_at, found_by, settled_at, settled_by, settled_reason
    from (select *, first_id + second_id - leaving as other from care.possible_duplicate
          where leaving in (first_id, second_id)) pair
    where other <> staying
    on conflict do nothing;
    delete from care.possible_duplicate where leaving in (first_id, second_id);

    -- Of two codes the staying file's is in force; the other remains findable as a former one.
    update care.client_personal_code set valid_until = (now() at time zone 'Europe/Riga')::date
    where client_id = leaving and valid_until is null;

    -- What a rule asks of both files for the same day is asked once.
    delete from care.obligation twice using care.obligation kept
    where twice.client_id = leaving and kept.client_id = staying and kept.rule = twice.rule
      and kept.arose_on = twice.arose_on and twice.placement_id is null and kept.placement_id is null;

    for referring in
        select k.conrelid::regclass as name, a.attname as key
        from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype = 'f' and k.confrelid = 'care.client'::regclass
          and k.conrelid not in ('care.respite_year'::regclass, 'care.possible_duplicate'::regclass)
    loop
        begin
            execute format('update %s set %I = $1 where %I = $2', referring.name, referring.key, referring.key)
            using staying, leaving;
        exception when exclusion_violation or unique_violation then
            if referring.name = 'care.placement'::regclass then
                raise;
            end if;
            perform care.merge_one_by_one(referring.name, referring.key, leaving, staying, why, who);
        end;
    end loop;
    delete from care.respite_year where client_id = leaving;  -- counted anew for the staying client by its trigger
    perform set_config('care.reason', why, true);
    delete from care.client where id = leaving;
    perform set_config('care.reason', '', true);

    insert into care.client_merge (client_no, former_id, stays_id, reason, merged_by)
    values (gone.client_no, leaving, staying, why, who);
    if gone.personal_code_hash is not null then
        perform set_config('care.personal_code_reason', 'duplicate', true);
        update care.client set personal_code_cipher = gone.personal_code_cipher,
            personal_code_hash = gone.personal_code_hash, version = version + 1
        where id = staying and personal_code_hash is null;
        perform set_config('care.personal_code_reason', code_reason, true);
    end if;
    perform set_config('care.as_it_was', as_it_was, true);
end $$;
