-- Grain: one row per anonymous survey closed in the twelve months that end with the asked one, question and option.
with
    asked as (
        select cast(? as date) as last_day
    )
select
    f.survey_id as survey, f.title, f.closed_on, f.codes_given, f.papers, f.smallest, f.small_cell_min,
    f.question_place, f.kind, f.question, f.answered as answered_by, f.option_place, f.option_words, f.fewest, f.most
from asked a
join reporting.fact_survey f
    on f.closed_on <= a.last_day and f.closed_on >= date_trunc('month', a.last_day) - interval '11 months'
order by f.closed_on, f.survey_id, f.question_place, f.option_place;
