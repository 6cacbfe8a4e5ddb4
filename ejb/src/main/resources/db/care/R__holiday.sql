-- Public holidays of Latvia for the years 2000 to 2100; 4 May and 18 November on a weekend move to the next working day.
with recursive
    year as (
        select y, y % 19 as a, y / 100 as b, y % 100 as c from generate_series(2000, 2100) y
    ),
    -- Gauss' rule for the Gregorian Easter, in the form of Meeus, Jones and Butcher.
    moon as (
        select y, a, b, c, (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 as h from year
    ),
    sunday as (
        select y, a, h, (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 as l from moon
    ),
    easter as (
        select y, make_date(y, (h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114) / 31,
                               (h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114) % 31 + 1) as day
        from sunday
    ),
    fixed (month, dom, name_lv) as (
        values (1, 1, 'Jaungada diena'), (5, 1, 'Darba svētki'),
               (5, 4, 'Latvijas Republikas Neatkarības atjaunošanas diena'), (6, 23, 'Līgo diena'), (6, 24, 'Jāņu diena'),
               (11, 18, 'Latvijas Republikas proklamēšanas diena'), (12, 24, 'Ziemassvētku vakars'),
               (12, 25, 'Pirmie Ziemassvētki'), (12, 26, 'Otrie Ziemassvētki'), (12, 31, 'Vecgada diena')
    ),
    dated as (
        select make_date(y, month, dom) as day, name_lv from easter cross join fixed
        union all select day - 2, 'Lielā Piektdiena' from easter
        union all select day, 'Pirmās Lieldienas' from easter
        union all select day + 1, 'Otrās Lieldienas' from easter
        union all select day + 49, 'Vasarsvētki' from easter
        union all select make_date(y, 5, 1) + (7 - extract(isodow from make_date(y, 5, 1))::int) + 7, 'Mātes diena' from easter
    ),
    moved as (
        select day + (8 - extract(isodow from day)::int) as day, name_lv || ' (pārcelta)' as name_lv
        from dated
        where extract(isodow from day) > 5 and (extract(month from day), extract(day from day)) in ((5, 4), (11, 18))
    )
insert into holiday (day, name_lv)
select day, string_agg(name_lv, ', ' order by name_lv) from (select * from dated union all select * from moved) every
group by day
order by day
on conflict (day) do update set name_lv = excluded.name_lv where holiday.name_lv <> excluded.name_lv;

-- One-off days of 2026: known, and switched off until the director switches them on.
insert into calendar_exception (day, working, reason) values
    ('2026-01-02', false, 'Darba diena pārcelta uz 17.01.2026'),
    ('2026-01-17', true, 'Darba diena pārcelta no 02.01.2026'),
    ('2026-06-22', false, 'Darba diena pārcelta uz 27.06.2026'),
    ('2026-06-27', true, 'Darba diena pārcelta no 22.06.2026')
on conflict (day) do nothing;
