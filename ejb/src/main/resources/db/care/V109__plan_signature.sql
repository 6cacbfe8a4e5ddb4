-- A signature holds for the words that were signed: where they change, it falls, and the row says that there was one until the child signs anew.
alter table plan
    add column signed_name text,
    add column was_signed_as text constraint plan_former_signature_is_known check (was_signed_as in ('co_author', 'informed', 'refused')),
    add constraint plan_typed_name_is_of_who_signed check (signed_name is null or signed_as in ('co_author', 'informed'));
comment on column plan.signed_name is 'The own name as the child typed it; nothing where the hand drew.';
comment on column plan.was_signed_as is 'How the child had signed before the words changed; nothing once it is signed anew.';
