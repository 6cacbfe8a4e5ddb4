-- A survey of the sample that is over, in the months the sample tells of: it enters before the first night, which counts it. All of it
-- is made up. Once only.
do $$
begin
    if exists (select from survey.survey) then
        return;
    end if;
    perform set_config('care.actor', 'sample', true);

    -- Closed, as closing leaves it: of 12 answers only ranges, since one face was chosen by fewer than five.
    insert into survey.survey (title, opens_on, closes_on, codes_given, closed_on, smallest, codes_redeemed, papers)
    values ('Kā Tev klājas centrā?', date '2026-03-02', date '2026-03-13', 14, date '2026-03-16', 5, 12, 12);
    insert into survey.question (survey_id, place, kind, words, answered)
    select s.id, q.place, q.kind, q.words, q.answered
    from survey.survey s
    cross join (values
        (1, 'scale', 'Vai Tevi šeit uzklausa?', 12), (2, 'many', 'Kas Tev te patīk?', 12), (3, 'words', 'Ko Tu mainītu?', 7)
    ) q (place, kind, words, answered);
    insert into survey.option (question_id, place, words, fewest, most)
    select q.id, o.place, o.words, o.fewest, o.most
    from survey.question q
    join (values
        (1, 1, 'good', 5, 7), (1, 2, 'middle', 5, 7), (1, 3, 'bad', 0, 4),
        (2, 1, 'Gatavot kopā', 8, 12), (2, 2, 'Sporta zāle', 6, 6), (2, 3, 'Nodarbības grupā', 0, 4)
    ) o (question, place, words, fewest, most) on o.question = q.place;
    -- As many as answered the question: five shown, one of them without a name, one withheld, one that nobody has read.
    create temporary table said on commit drop as
    select md5('paraugs' || s.words) as id, s.*
    from (values
        ('Lai var pats izvēlēties istabas krāsu', 'director', 'specialist', true), ('Pankūkas ceturtdienās', 'director', 'specialist', true),
        ('Lai zvans no rītiem nav tik skaļš', 'specialist', 'director', true), ('Vairāk basketbola', 'specialist', 'director', true),
        ('Lai Paraudziņš klauvē, pirms nāk iekšā', 'director', 'specialist', true),
        ('Es esmu tas, kuram ir zilais ritenis', 'specialist', 'director', false), ('Vairāk laika pie datora', null, null, null)
    ) s (words, first_reader, second_reader, shown);
    insert into survey.saying (id, question_id, words) select s.id, q.id, s.words from survey.question q cross join said s where q.kind = 'words';
    insert into survey.reading (saying_id, first_reader, proposed, second_reader, shown, withheld_reason)
    select id, first_reader, replace(words, 'Paraudziņš', '…'), second_reader, case when shown then replace(words, 'Paraudziņš', '…') end,
           case when not shown then 'No atbildes var saprast, kas to rakstīja' end from said where first_reader is not null;
end $$;
