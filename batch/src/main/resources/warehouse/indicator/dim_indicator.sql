-- Grain: one row per indicator; is_recorded: a record of its kind was entered at least once.
create table reporting_build.dim_indicator as
with
    entered as (
        select 'restriction' as records, exists (select from care.restriction) as is_recorded
        union all select 'room_stay', exists (select from care.room_stay where withdrawn_at is null)
        union all select 'choice', exists (select from care.choice)
        union all select 'allowance', exists (select from care.allowance)
        union all select 'plan', exists (select from care.plan)
        union all select 'session', exists (select from reporting_build.fact_session)
        union all select 'interview', exists (select from care.leaver_step where kind = 'interview')
        union all select 'information_sheet', exists (select from care.leaver_step where kind = 'information_sheet')
        union all select 'behaviour_meeting', exists (select from care.behaviour_meeting)
        union all select 'paternity_step', exists (select from care.paternity_step)
        union all select 'publication', exists (select from care.publication)
    )
select
    i.id as indicator_key, i.code as indicator, i.place, i.recommendation_number, i.recommendation_part, i.name_lv, i.name_en,
    i.definition_lv, i.definition_en, i.legal_basis, i.target, i.records, coalesce(e.is_recorded, false) as is_recorded
from care.indicator i
left join entered e on e.records = i.records;

alter table reporting_build.dim_indicator add primary key (indicator_key);
create unique index on reporting_build.dim_indicator (indicator);
comment on table reporting_build.dim_indicator is 'One row per indicator: definition in plain words, legal basis, target.';
