-- The seven services of the centre.
insert into service (code, name_lv, name_en, unit, sort_order) values
    ('DAC', 'Dienas aprūpes centrs', 'Day care centre', 'attended_day', 1),
    ('RESPITE', 'Atelpas brīdis', 'Respite care', 'bed_day', 2),
    ('REHAB', 'Sociālā rehabilitācija', 'Social rehabilitation', 'session', 3),
    ('WORKSHOP', 'Specializētā darbnīca', 'Specialised workshop', 'attended_day', 4),
    ('HALFWAY', 'Pusceļa māja', 'Half-way house', 'bed_day', 5),
    ('LONGTERM', 'Ilgstoša sociālā aprūpe un sociālā rehabilitācija', 'Long-term care and rehabilitation', 'bed_day', 6),
    ('CRISIS', 'Krīzes centrs', 'Crisis centre', 'bed_day', 7)
on conflict (code) do update
set name_lv = excluded.name_lv, name_en = excluded.name_en, unit = excluded.unit, sort_order = excluded.sort_order
where (service.name_lv, service.name_en, service.unit, service.sort_order)
    is distinct from (excluded.name_lv, excluded.name_en, excluded.unit, excluded.sort_order);
