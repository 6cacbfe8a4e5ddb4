-- A row that is taken back by removing it (a mark, a status, what was said of a day) ends its history with the reason.
alter table history
    add column reason text,
    add constraint history_reason_is_of_what_was_removed check (reason is null or operation = 'delete');

create or replace function keep_history() returns trigger language plpgsql as $$
declare
    kept_out constant text[] := '{content,changed_in,password_hash,code_hash,pin_hash,token_hash}';
begin
    insert into care.history (table_name, row_id, operation, before, after, actor, reason)
    values (
        tg_table_name,
        case when tg_op = 'DELETE' then old.id else new.id end,
        lower(tg_op),
        case when tg_op <> 'INSERT' then to_jsonb(old) - kept_out end,
        case when tg_op <> 'DELETE' then to_jsonb(new) - kept_out end,
        coalesce(nullif(current_setting('care.actor', true), ''), current_user),
        case when tg_op = 'DELETE' then nullif(current_setting('care.reason', true), '') end
    );
    return null;
end $$;

-- A recommendation shows which of its statuses were taken back.
create index history_of_statuses_taken_back on history (((before ->> 'recommendation_id')::bigint))
    where table_name = 'recommendation_status' and operation = 'delete';
