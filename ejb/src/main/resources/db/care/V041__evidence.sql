-- Evidence is a file with its revisions, or a link to records in the system; it may be valid until a day.
alter table evidence
    alter column file_name drop not null,
    alter column media_type drop not null,
    alter column sha256 drop not null,
    alter column content drop not null,
    add indicator_code text constraint evidence_indicator_is_known references indicator (code),
    add page text constraint evidence_page_is_one_of_ours check (page ~ '^/[a-z_]+/[a-z_]+\.xhtml$'),
    add revision int not null default 1 constraint evidence_revision_is_positive check (revision > 0),
    add valid_until date,
    add constraint evidence_is_a_file_or_a_link check
        (num_nonnulls(content, indicator_code, page) = 1 and num_nulls(file_name, media_type, sha256, content) in (0, 4)),
    add constraint evidence_revision_is_counted_once unique (commitment_id, file_name, revision),
    add constraint evidence_link_stands_once exclude using btree
        (commitment_id with =, (coalesce(indicator_code, page)) with =) where (withdrawn_at is null and content is null);
create index evidence_indicator_code on evidence (indicator_code);

create view evidence_in_force as
select e.id, e.commitment_id, e.valid_until
from evidence e
where e.withdrawn_at is null and not exists (
    select from evidence newer
    where newer.commitment_id = e.commitment_id and newer.file_name = e.file_name and newer.revision > e.revision
      and newer.withdrawn_at is null);
comment on view evidence_in_force is 'One row per link and latest revision of a file that was not withdrawn.';

-- valid_until is the last valid day. Words of the letter that came by import count without an end.
create function commitment_is_proven(asked bigint, day date) returns boolean stable language sql as $$
    select exists (
        select from care.commitment c
        where c.id = asked and c.withdrawn_at is null
          and (c.evidence is not null or exists (
              select from care.evidence_in_force e
              where e.commitment_id = c.id and coalesce(e.valid_until, 'infinity') >= day)))
$$;

create function recommendation_is_proven(asked bigint, day date) returns boolean stable language sql as $$
    select exists (
        select from care.commitment c where c.recommendation_id = asked and care.commitment_is_proven(c.id, day))
$$;
