-- What somebody said of an obligation by mistake, done or excused, is taken back with a reason: it asks again.
alter table obligation
    add column taken_back_at timestamptz,
    add column taken_back_by text,
    add column taken_back_reason text,
    add constraint obligation_taking_back_names_who_and_why check (num_nulls(taken_back_at, taken_back_by, taken_back_reason) in (0, 3));

-- Each rule of the clock says in words when what it asks is due.
alter table obligation_rule
    add column due_lv text not null default '',
    add column due_en text not null default '';
comment on column obligation_rule.due_lv is 'When it is due, in words; {CODE} or {CODE.variant} stands for the value of a parameter that legal_basis names.';
