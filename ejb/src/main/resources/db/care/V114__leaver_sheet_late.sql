-- A sheet of a past day ends a breach after the fact: the row keeps why it was entered only later.
alter table leaver_step
    add column entered_late_reason text,
    add constraint leaver_late_entry_says_why check (length(trim(entered_late_reason)) > 0);
comment on column leaver_step.entered_late_reason is 'Why an information sheet of a past day was entered only later; nothing of one entered on its day.';
