-- What the sample's files cannot say of care leavers: wishes in own words, hand-overs, a meeting, an answer, mentors. Made up; once only.
do $$
begin
    if exists (select from care.leaver_mentor) or not exists (select from care.leaver_step) then
        return;
    end if;
    perform set_config('care.actor', 'sample', true);

    update care.leaver_step l
    set took_part = 'Sociālā dienesta darbiniece (paraugs)', wishes = w.wishes, copy_asked_on = w.asked::date,
        copy_received_on = w.received::date, copy_from = case when w.received is not null then 'Sociālais dienests (paraugs)' end,
        copy_at_centre = coalesce(l.copy_at_centre, false) or w.received is not null
    from (values
        ('V-001', '2025-12-03', 'Gribu mācīties par pavāru un dzīvot netālu no skolas.', '2025-12-10', null),
        ('V-002', '2025-12-03', 'Vispirms pabeigt 12. klasi. Baidos palikt viens.', '2025-12-05', '2025-12-19'),
        ('V-004', '2026-02-25', 'Gribu autovadītāja apliecību un darbu darbnīcā.', '2026-02-26', '2026-03-12'),
        ('V-039', '2026-02-26', 'Lai māsa var ciemoties brīvdienās.', '2026-02-27', '2026-03-20')
    ) w (client_no, day, wishes, asked, received)
    join care.client c on c.client_no = w.client_no
    where l.client_id = c.id and l.done_on = w.day::date and l.kind = 'interview';

    insert into care.leaver_step (client_id, done_on, kind, took_part, words, recorded_by, recorded_at)
    select c.id, s.day::date, s.kind, s.people, s.words, 'social_worker', s.day::timestamptz
    from (values
        ('V-001', '2026-01-15', 'meeting', 'Jaunietis, sociālais dienests, klases audzinātāja, centrs', 'Līdz 1. martam apskatīt divas istabas; skola palīdz ar kopmītni.'),
        ('V-002', '2026-03-05', 'meeting', 'Jaunietis, sociālais dienests, centrs', 'Jaunietis kopā ar atbalsta personu sastāda mēneša budžetu.')
    ) s (client_no, day, kind, people, words)
    join care.client c on c.client_no = s.client_no;

    update care.leaver_step l
    set municipality_id = c.municipality_id, answered_on = '2026-01-20', answer = 'Piedāvā istabu no jūlija (paraugs)'
    from care.client c
    where c.id = l.client_id and c.client_no = 'V-001' and l.kind = 'housing_request';

    insert into care.leaver_mentor (client_id, name, contact, from_on, recorded_by)
    select c.id, m.name, '+371 0000 00' || substr(m.client_no, 4), m.day::date, 'social_worker'
    from (values ('V-001', 'Rasma Izdomātā', '2026-01-15'), ('V-002', 'Gatis Paraugs', '2026-03-05')) m (client_no, name, day)
    join care.client c on c.client_no = m.client_no;
end $$;
