-- The youth decides about the information sheet on the own page: a worker gives it (lapa iedota planšetē), and it is open until then.
alter table leaver_step
    add column given_on date,
    add constraint leaver_given_step_is_a_sheet check (given_on is null or kind = 'information_sheet'),
    add constraint leaver_sheet_is_signed_after_it_is_given check (done_on >= given_on),
    add constraint leaver_given_sheet_is_open_or_decided check (given_on is null or num_nulls(signed, signed_as) in (0, 2)),
    add constraint leaver_has_one_open_sheet exclude using btree (client_id with =)
        where (given_on is not null and signed_as is null and withdrawn_at is null);
comment on column leaver_step.given_on is 'Since when the information sheet lies on the youth''s own page; nothing of one on paper or that came by import.';

-- On one day a youth may refuse a sheet, think again and sign another: only what stands takes the day.
drop index leaver_step_is_done_once_a_day;
create unique index leaver_step_is_done_once_a_day on leaver_step (client_id, done_on, kind)
    where withdrawn_at is null and (given_on is null or signed);

-- What the youth decides on the own page is the youth's: nobody else writes or rewrites it, whoever asks the database. A paper
-- takes the place of one that is still open.
create function leaver_sheet_is_signed_by_the_youth() returns trigger language plpgsql as $$
begin
    if old.given_on is not null and (new.given_on is not null or old.signed_as is not null)
        and coalesce(current_setting('care.actor', true), '') not like 'child+%'
        and (new.given_on, new.signed_as, new.refusal_reason, new.sha256)
            is distinct from (old.given_on, old.signed_as, old.refusal_reason, old.sha256) then
        raise exception 'row violates check constraint "leaver_sheet_is_signed_by_the_youth"' using
            errcode = 'check_violation', schema = 'care', table = 'leaver_step', constraint = 'leaver_sheet_is_signed_by_the_youth';
    end if;
    return new;
end $$;
create trigger leaver_sheet_is_signed_by_the_youth before update on leaver_step
    for each row execute function leaver_sheet_is_signed_by_the_youth();
