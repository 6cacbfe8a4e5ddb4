-- What a rule asks of the house as a whole (statistics of the year) is about nobody and nothing else.
alter table obligation drop constraint obligation_is_of_something;
comment on table obligation is 'One row per obligation of a subject (client, placement, employee, commitment, recommendation, publication, or none: the house) by rule and the day it arose.';

alter table obligation_rule
    add column page text constraint obligation_rule_page_is_a_page check (page ~ '^/[a-z_/]+\.xhtml$');
comment on column obligation_rule.page is 'The page on which the records are mended; without one it is settled in words in the list of obligations.';

-- Whether words name a municipality in any case of its name: "Rēzeknes novads" in "Rēzeknes novada pašvaldība".
create function names_municipality(words text, municipality text) returns boolean language sql immutable return
    care.plain(words) ~ ('(^|[^a-z])' || care.plain(left(municipality, -1)));
