-- What was wrong in a reply letter is taken back with a reason: a whole draft, a word let stand, a phrase.
alter table reply_letter
    add withdrawn_at timestamptz,
    add withdrawn_by text,
    add withdrawn_reason text,
    drop constraint reply_letter_is_one_draft_a_source,
    add constraint reply_letter_is_one_draft_a_source exclude (source with =) where (state = 'draft' and withdrawn_at is null),
    add constraint reply_letter_final_is_not_withdrawn check (state = 'draft' or withdrawn_at is null),
    add constraint reply_letter_withdrawal_names_who_and_why
        check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3));

alter table reply_letter_word
    add withdrawn_at timestamptz,
    add withdrawn_by text,
    add withdrawn_reason text,
    drop constraint reply_letter_word_is_said_once,
    add constraint reply_letter_word_is_said_once exclude (letter_id with =, word with =) where (withdrawn_at is null),
    add constraint reply_letter_word_withdrawal_names_who_and_why
        check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3));
create index reply_letter_word_letter on reply_letter_word (letter_id);

alter table vague_phrase
    add added_at timestamptz,
    add added_by text,
    add withdrawn_at timestamptz,
    add withdrawn_by text,
    add withdrawn_reason text,
    add version int not null default 1,
    drop constraint vague_phrase_is_known_once,
    add constraint vague_phrase_is_known_once exclude (phrase with =, from_on with =) where (withdrawn_at is null),
    add constraint vague_phrase_withdrawal_names_who_and_why
        check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 3));
