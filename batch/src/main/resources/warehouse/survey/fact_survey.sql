-- Grain: one row per anonymous survey closed up to the day as of, question and option; a question in own words, or answered by
-- too few, has one row without an option. Only what the survey itself may show is carried: between how many chose an option,
-- never an answer. An open survey is none, so nothing here can be told from one load to the next.
create table reporting_build.fact_survey as
select
    s.id as survey_id, s.title, s.closed_on, s.codes_given, s.papers, s.smallest, s.papers >= s.smallest as is_shown,
    q.place as question_place, q.kind, q.words as question, q.answered,
    o.place as option_place, o.words as option_words, o.fewest, o.most,
    care.parameter_on('SMALL_CELL_MIN', '', s.closed_on)::int as small_cell_min
from survey.survey s
cross join reporting_build.run r
join survey.question q on q.survey_id = s.id
left join survey.option o on o.question_id = q.id and q.answered is not null
where s.closed_on <= r.as_of;

create unique index on reporting_build.fact_survey (survey_id, question_place, option_place) nulls not distinct;
comment on table reporting_build.fact_survey is 'One row per closed anonymous survey, question and option: ranges as the survey shows them, nothing of an answer.';
