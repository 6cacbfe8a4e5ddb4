-- Rule 16: a session planned for a specialist whose checks don't hold has the director's reason.
alter table session
    add column against_check_reason text,
    add constraint session_against_a_check_says_why check (btrim(against_check_reason) <> '');
comment on column session.against_check_reason is 'Why the director lets a specialist hold it whose check or registration has run out.';
