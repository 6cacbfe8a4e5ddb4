-- A telling written down on a later day than it was told names what shows it; both days are seen.
alter table incident_report add column written_at timestamptz
    constraint incident_telling_is_written_after_it_was_told check (written_at >= told_at);
alter table incident_report add constraint incident_telling_of_a_past_day_says_what_shows_it check (
    (written_at at time zone 'Europe/Riga')::date <= (told_at at time zone 'Europe/Riga')::date or coalesce(length(trim(words)), 0) > 0);
comment on column incident_report.written_at is 'When it was written down; null where it was before this was kept.';
