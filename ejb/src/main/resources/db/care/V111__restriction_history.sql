-- What really happened enters, also against rule 15: an isolation that rested on no ground and is over, with the reason why only
-- now. It has no ground and counts as a breach. A look can be written down after it was made.
alter table restriction
    add column history_reason text,
    add constraint restriction_history_says_why check (length(trim(history_reason)) > 0),
    drop constraint restriction_isolation_has_a_ground_of_the_list,
    add constraint restriction_isolation_has_a_ground_of_the_list check (
        kind <> 'isolation' or recorded_by is null or ground_code is not null
        or (history_reason is not null and coalesce(ended_at <= recorded_at, false)));
comment on column restriction.history_reason is 'Why one without a ground of the list was written down only when it was over.';

alter table restriction_look
    add column written_at timestamptz,
    add constraint restriction_look_is_written_after_it_was_made check (written_at >= looked_at);
comment on column restriction_look.written_at is 'When it was written down; null where that was done at once.';

-- The words of one written down here say what happened, not why it might: its ground is that of the list or none.
create or replace view restriction_known as
select r.id, r.client_id, r.begun_at, r.ended_at, r.kind,
       coalesce(r.ground_code, case when r.recorded_by is null then nullif(trim(r.ground), '') end) as ground,
       r.supervised is true or exists (
           select from restriction_look k
           where k.restriction_id = r.id and k.looked_at <= coalesce(r.ended_at, k.looked_at)) as supervised
from restriction r
where r.withdrawn_at is null;
