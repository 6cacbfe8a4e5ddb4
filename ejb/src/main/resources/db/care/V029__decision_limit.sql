-- Why a decision goes beyond its longest term: the director's reason, kept with it.
alter table decision
    add column against_limit_reason text,
    add constraint decision_against_a_limit_is_one_that_grants
        check (against_limit_reason is null or outcome = 'granted');
