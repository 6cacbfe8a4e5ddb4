-- Grain: one row per indicator; recorded_from is the day of the first record of its kind, empty where none was ever entered.
create table reporting_build.dim_indicator as
with
    entered as (
        select 'restriction' as records, min(begun_at at time zone 'Europe/Riga')::date as recorded_from from care.restriction
        union all select 'room_stay', min(from_on) from care.room_stay where withdrawn_at is null
        union all select 'choice', min(chosen_on) from care.choice where withdrawn_at is null
        union all select 'allowance', min(month) from care.allowance where withdrawn_at is null
        union all select 'plan', min(made_on) from care.plan where withdrawn_at is null
        union all select 'session', min(day) from reporting_build.fact_session
        union all select kind, min(done_on) from care.leaver_step where given_on is null or signed_as is not null group by kind
        union all select 'behaviour_meeting', min(met_on) from care.behaviour_meeting
        union all select 'paternity_step', min(done_on) from care.paternity_step
        union all select 'publication', min(published_on) from care.publication
    )
select
    i.id as indicator_key, i.code as indicator, i.place, i.recommendation_number, i.recommendation_part, i.name_lv, i.name_en,
    i.definition_lv, i.definition_en, i.legal_basis, i.target, i.records, e.recorded_from
from care.indicator i
left join entered e on e.records = i.records;

alter table reporting_build.dim_indicator add primary key (indicator_key);
create unique index on reporting_build.dim_indicator (indicator);
comment on table reporting_build.dim_indicator is 'One row per indicator: definition in plain words, legal basis, target.';
