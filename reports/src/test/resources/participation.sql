-- An invented centre for the report on taking part: 31 teenagers in long-term care since 2025-01-10. 26 have a plan, 23 of them
-- with an opinion, 15 signed as co-author; 20 chose in the first quarter of 2026; three kinds of sessions in March, one of three
-- children; one survey answered by ten, one by three.
set care.as_it_was = 'on';
set search_path to care, public;

insert into client (client_no, given_name, family_name, birth_date, sex, municipality_id)
select 'K' || n, 'Vārds', 'Uzvārds ' || n, date '2012-01-01' + n, 'F', (select id from municipality where name = 'Rēzeknes novads')
from generate_series(1, 31) n;

insert into placement (placement_no, client_id, service_id, residential, payer_id, started_on)
select 'P' || c.id, c.id, s.id, s.residential, c.municipality_id, date '2025-01-10'
from client c join service s on s.code = 'LONGTERM';

create temp table child as select id, row_number() over (order by id)::int as n from client;

insert into plan (client_id, plan_version, made_on, review_due, child_opinion, signed_as)
select id, '1', date '2026-01-20', date '2026-07-20', case when n <= 23 then 'Gribu peldēt.' end,
       case when n <= 15 then 'co_author' else 'informed' end
from child where n <= 26;

insert into choice (client_id, chosen_on, item, chosen_by_child)
select id, date '2026-02-10', 'šampūns', n <= 20 from child where n <= 25;

insert into session (session_no, client_id, held_on, kind, outcome)
select 'A' || n, id, date '2026-03-04', 'psihologs', case when n <= 14 then 'delivered' else 'refused' end from child where n <= 20
union all
select 'B' || n, id, date '2026-03-05', 'sports', case when n <= 25 then 'delivered' else 'missed' end from child
union all
select 'C' || n, id, date '2026-03-06', 'mūzika', 'delivered' from child where n <= 3
union all
select 'D' || n, id, date '2026-03-06', 'sports', 'cancelled' from child
union all
select 'E' || n, id, date '2026-02-05', 'sports', case when n <= 10 then 'delivered' else 'ill' end from child;

insert into survey.survey (id, title, opens_on, closes_on, codes_given, closed_on, smallest, codes_redeemed, papers) values
    (101, 'Kā tev te ir?', '2026-03-02', '2026-03-16', 12, '2026-03-17', 5, 10, 10),
    (102, 'Ko darīt vasarā?', '2026-03-02', '2026-03-18', 9, '2026-03-20', 5, 3, 3),
    (103, 'Vēl nav slēgta', '2026-03-02', '2026-04-18', 9, null, null, null, null);
insert into survey.question (id, survey_id, place, kind, words, answered) values
    (201, 101, 1, 'scale', 'Vai tevi uzklausa?', 10), (202, 101, 2, 'words', 'Ko mainīt?', 6), (203, 101, 3, 'one', 'Vai labi guli?', null),
    (204, 102, 1, 'one', 'Kur braukt?', null), (205, 103, 1, 'one', 'Vai te ir silti?', null);
insert into survey.option (question_id, place, words, fewest, most) values
    (201, 1, 'good', 6, 10), (201, 2, 'middle', 0, 4), (201, 3, 'bad', 0, 4), (203, 1, 'Jā', null, null), (203, 2, 'Nē', null, null),
    (204, 1, 'Jūra', null, null), (204, 2, 'Mežs', null, null), (205, 1, 'Jā', null, null), (205, 2, 'Nē', null, null);
