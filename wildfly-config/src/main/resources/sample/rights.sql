-- The sample's door, incidents, complaints and the stages of building: what no spreadsheet brings. All of it is made up; days count
-- from the day it enters. Once only.
do $$
declare
    today date := (now() at time zone 'Europe/Riga')::date;
begin
    if exists (select from care.visit) or exists (select from care.incident) or not exists (select from care.client_group) then
        return;
    end if;
    perform set_config('care.actor', 'sample', true);

    -- Seconds until the door was opened, minutes until they left; the last ring of the day before yesterday nobody answered.
    insert into care.visit (rung_at, answered_at, left_at, visitor, visitor_from, host_kind, client_id, employee_id, recorded_by)
    select (today - v.ago + v.hour) at time zone 'Europe/Riga',
           (today - v.ago + v.hour + make_interval(secs => v.waited)) at time zone 'Europe/Riga',
           (today - v.ago + v.hour + make_interval(mins => v.stayed)) at time zone 'Europe/Riga',
           v.visitor, v.origin, v.host, c.id, e.id, 'reception'
    from (values
        (1, time '09:10', 25, 40, 'Zelma Piparmētriņa', null, 'client', 'V-006', null),
        (1, time '11:32', 50, 15, 'Kurjers „Paraugpasts”', null, 'delivery', null, null),
        (1, time '15:05', 20, 95, 'Milda Šķīvīte', null, 'client', 'V-005', null),
        (1, time '16:20', 110, 30, 'Olga Ķimenīte', 'Skola „Paraugs”', 'employee', null, 'L-social_worker'),
        (2, time '10:00', 35, 60, 'Arvīds Burkāniņš', 'Sociālais dienests (paraugs)', 'management', null, null),
        (2, time '13:45', 15, 20, 'Jānis Kaltiņš-Paraugs', 'Santehniķis', 'delivery', null, null),
        (2, time '21:50', null, 4, null, null, null, null, null),
        (4, time '14:15', 30, 120, 'Audžumāte Saulespuķe', null, 'client', 'V-029', null),
        (6, time '12:05', 240, 25, 'Rasma Biezpieniņa', null, 'other', null, null)
    ) v (ago, hour, waited, stayed, visitor, origin, host, client_no, employee_no)
    left join care.client c on c.client_no = v.client_no
    left join care.employee e on e.employee_no = v.employee_no;

    -- The second was told a day late: a breach of rule 15 that stays.
    create temporary table happened on commit drop as
    select nextval(pg_get_serial_sequence('care.incident', 'id')) as id, i.*
    from (values
        ('violence', 12, time '17:40', 'Pagalms', 'Divi pusaudži sakāvās; izšķirti, viens ar zilumu', '{V-009,V-012}'::text[], 0),
        ('violence', 45, time '20:15', '2. stāva gaitenis', 'Iegrūda pret durvīm; par to pateica tikai nākamajā dienā', '{V-010}', 1),
        ('injury', 5, time '10:20', 'Rotaļlaukums', 'Nobrāzts celis, apkopts', '{V-005}', null),
        ('access', 9, time '22:05', 'Pagalma ieeja', 'Vārtiņi neatslēdzās, bērns gaidīja septiņas minūtes', '{V-006}', null)
    ) i (kind, ago, hour, place, words, clients, told_later);

    insert into care.incident (id, kind, noticed_at, place, words, recorded_by, recorded_at)
    overriding system value
    select id, kind, (today - ago + hour) at time zone 'Europe/Riga', place, words, 'carer',
           (today - ago + hour + interval '20 minutes') at time zone 'Europe/Riga'
    from happened;

    insert into care.incident_client (incident_id, client_id)
    select h.id, c.id from happened h join care.client c on c.client_no = any (h.clients);

    insert into care.incident_report (incident_id, told, told_at, words, told_by)
    select h.id, b.told, (today - h.ago + h.told_later + h.hour + interval '40 minutes') at time zone 'Europe/Riga',
           'Nr. PARAUGS', 'carer'
    from happened h cross join (values ('police'), ('orphans_court')) b (told)
    where h.told_later is not null;

    insert into care.complaint (received_on, about, words, said_by, client_id, entered_by, answer, answered_on, answered_by, shown)
    select today - q.ago, q.about, q.words, q.said_by, c.id, q.entered_by, q.answer, today - q.answered,
           case when q.answer is not null then 'director' end, q.shown
    from (values
        (20, 'food', 'Vakariņas ir par agru, naktī gribas ēst', 'anonymous', null, null,
         'Paldies! No pirmdienas virtuvē līdz plkst. 21 ir augļi un sviestmaizes.', 17, true),
        (11, 'room', 'Istabā pūš no loga', 'child', 'V-006', null, 'Logs salabots; ja atkal pūš, saki dežurantam.', 8, false),
        (3, 'rules', 'Telefonu atdod par vēlu', 'child', 'V-009', null, null, null, false),
        (2, 'adults', 'Māte lūdz zvanīt par katru ārsta apmeklējumu', 'relative', 'V-005', 'social_worker', null, null, false)
    ) q (ago, about, words, said_by, client_no, entered_by, answer, answered, shown)
    left join care.client c on c.client_no = q.client_no;

    -- The left wing, floor by floor; the third has no money yet.
    create temporary table wing on commit drop as
    select nextval(pg_get_serial_sequence('care.commitment_stage', 'id')) as id, c.id as commitment_id, w.*
    from care.commitment c
    join care.recommendation r on r.id = c.recommendation_id and r.number = '*1' and r.part = '1'
    cross join (values
        (0, 'Tehniskais projekts (paraugs)', date '2026-02-27', date '2026-02-20', '2026. gada budžets, 5240 (paraugs)', 18000, 17640),
        (1, '1. stāvs: trīs ģimenes dzīvokļi', '2026-09-30', null, '2026. gada budžets, 5250 (paraugs)', 96000, 41300),
        (2, '2. stāvs: trīs ģimenes dzīvokļi', '2026-12-15', null, '2026. gada budžets, 5250 (paraugs)', 88000, 0),
        (3, '3. stāvs: divi ģimenes dzīvokļi', '2026-12-31', null, null, null, null)
    ) w (floor, name, due_on, done_on, line, budget, spent)
    where c.commitment_no = '2' and c.withdrawn_at is null;

    insert into care.commitment_stage (id, commitment_id, name, due_on, done_on, budget_line, budget_eur, spent_eur)
    overriding system value
    select id, commitment_id, name, due_on, done_on, line, budget, spent from wing;

    insert into care.planned_room (stage_id, room_no, unit, area_m2, places)
    select w.id, 'KS' || w.floor || '-' || n, 'Kreisais spārns, ' || w.floor || '. stāvs', 12.5 + n, 2
    from wing w cross join generate_series(1, 4) n
    where w.floor > 0;
end $$;
