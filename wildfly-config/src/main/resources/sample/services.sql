-- The sample's way into the services: an application in every step, and the specialists' sessions planned for the next three
-- weeks. All of it is made up; days count from the day it enters. Once only.
do $$
declare
    today date := (now() at time zone 'Europe/Riga')::date;
begin
    if exists (select from care.application) or not exists (select from care.client_group) then
        return;
    end if;
    perform set_config('care.actor', 'sample', true);

    insert into care.choice_good (kind, name, from_on)
    select kind, name, today - 120
    from (values
        ('shampoo', 'Zaļais ābols'), ('shampoo', 'Bērzu lapas'), ('shampoo', 'Bez smaržas'),
        ('soap', 'Piena ziepes'), ('soap', 'Dušas želeja „Mežs”'),
        ('toothbrush', 'Mīksta, zila'), ('toothbrush', 'Mīksta, sarkana'), ('toothbrush', 'Ar dinozauru'),
        ('toothpaste', 'Piparmētru'), ('toothpaste', 'Zemeņu'),
        ('deodorant', 'Bez alumīnija'), ('cream', 'Kumelīšu'), ('hairbrush', 'Apaļa'), ('hairbrush', 'Plakana'),
        ('pads', 'Plānas'), ('pads', 'Nakts'), ('towel', 'Ar haizivi'), ('towel', 'Dzeltens')
    ) offered (kind, name);

    create temporary table step on commit drop as
    select c.id as client_id, s.id as service_id, m.id as payer_id, w.*
    from (values
        (1, 'V-090', 'HALFWAY', 'client', 4, null, null, null, null, 'Vēlas mācīties dzīvot patstāvīgi'),
        (2, 'V-066', 'RESPITE', 'representative', 6, null, null, null, null, 'Māte dosies uz slimnīcu, vajadzīgas 10 diennaktis'),
        (3, 'V-063', 'REHAB', 'representative', 21, 9, null, null, null, 'Ārsts iesaka fizioterapiju un logopēdu'),
        (4, 'V-047', 'HALFWAY', 'social_service', 60, 48, 35, 'refused', null, 'Sociālā dienesta pieteikums'),
        (5, 'V-078', 'DAC', 'representative', 75, 61, 44, 'waiting_list', null, 'Vecāki strādā, bērnam vajadzīga uzraudzība'),
        (6, 'V-080', 'DAC', 'representative', 40, 33, 19, 'waiting_list', null, 'Bērnam vajadzīga ikdienas aprūpe'),
        (7, 'V-068', 'REHAB', 'representative', 30, 17, 3, 'granted', null, 'Nodarbības runas attīstībai'),
        (8, 'V-070', 'REHAB', 'representative', 45, 31, 12, 'granted', 2, 'Fizioterapija pēc ārsta atzinuma'),
        (9, 'V-056', 'DAC', 'representative', null, null, null, 'granted', null, 'Vajadzīga dienas aprūpe, kamēr vecāki strādā')
    ) w (place, client_no, service, applicant, received, assessed, decided, outcome, signed, ground)
    join care.client c on c.client_no = w.client_no
    join care.service s on s.code = w.service
    join care.municipality m on m.id = c.municipality_id;

    -- The last one runs already: its steps lie before the first day of the placement.
    alter table step add column placement_id bigint;
    update step set placement_id = p.id, received = today - p.started_on + 40, assessed = today - p.started_on + 28,
        decided = today - p.started_on + 14, signed = today - p.started_on + 2
    from care.placement p
    where step.place = 9 and p.client_id = step.client_id and p.service_id = step.service_id and p.ended_on is null;

    insert into care.application (client_id, service_id, placement_id, received_on, applicant, ground)
    select client_id, service_id, placement_id, today - received, applicant, ground
    from step where received is not null order by place;

    insert into care.assessment (application_id, assessed_on, assessed_by, summary, needs, conclusion)
    select a.id, today - step.assessed, 'Sociālā darbiniece (paraugs)',
           'Ģimene apmeklēta mājās; dzīves apstākļi apmierinoši, atbalsta personu maz.',
           'Regulāra nodarbinātība dienā, atbalsts vecākiem.',
           case step.outcome when 'refused' then 'Pakalpojums neatbilst vajadzībām.' else 'Pakalpojums ir vajadzīgs.' end
    from step join care.application a using (client_id, service_id)
    where step.assessed is not null order by step.place;

    insert into care.decision (application_id, placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from,
        valid_to, refused_reason)
    select a.id, step.placement_id, 'PARAUGS-' || step.place, today - step.decided, 'social_service', step.outcome, step.payer_id,
           case when step.outcome = 'granted' then coalesce(p.started_on, today + 4) end,
           case when step.outcome = 'granted' then (coalesce(p.started_on, today + 4) + interval '1 year')::date - 1 end,
           case when step.outcome = 'refused' then 'Vajadzības nodrošina aprūpe mājās; ieteikts pieteikties tai.' end
    from step
    join care.application a using (client_id, service_id)
    left join care.placement p on p.id = step.placement_id
    where step.decided is not null order by step.place;

    insert into care.decision_grant (decision_id, kind, sessions)
    select d.id, g.kind, g.sessions
    from (values ('PARAUGS-7', 'logopēds', 20), ('PARAUGS-8', 'fizioterapeits', 15), ('PARAUGS-8', 'ergoterapeits', 10))
        g (number, kind, sessions)
    join care.decision d using (number);

    insert into care.contract (decision_id, signed_on, valid_from, valid_to)
    select d.id, today - step.signed, d.valid_from, d.valid_to
    from step join care.decision d on d.number = 'PARAUGS-' || step.place
    where step.signed is not null;

    -- One row a client, specialist, day of the week and hour; those of one number meet as a group.
    insert into care.session (session_no, client_id, held_on, kind, employee_id, starts_at, ends_at, place, series)
    select 'PARAUGS-' || s.number || '-' || to_char(day, 'MMDD'), c.id, day, s.kind, e.id,
           (day + s.hour) at time zone 'Europe/Riga', (day + s.hour + interval '45 minutes') at time zone 'Europe/Riga',
           s.place, null
    from (values
        (1, 'V-006', 'L-specialist', 'psihologs', 2, time '14:00', 'Zaļā istaba'),
        (2, 'V-009', 'L-specialist', 'psihologs', 2, time '15:00', 'Zaļā istaba'),
        (3, 'V-012', 'L-specialist', 'psihologs', 4, time '15:00', 'Zaļā istaba'),
        (4, 'V-010', 'L-specialist', 'psihologs', 3, time '16:00', 'Zāle'),
        (4, 'V-011', 'L-specialist', 'psihologs', 3, time '16:00', 'Zāle'),
        (4, 'V-033', 'L-specialist', 'psihologs', 3, time '16:00', 'Zāle'),
        (5, 'V-062', 'L-specialist', 'psihologs', 5, time '10:00', 'Zaļā istaba'),
        (6, 'V-065', 'D-08', 'fizioterapeits', 1, time '09:00', 'Vingrošanas zāle'),
        (7, 'V-069', 'D-08', 'fizioterapeits', 1, time '10:00', 'Vingrošanas zāle'),
        (8, 'V-081', 'D-08', 'fizioterapeits', 3, time '09:00', 'Vingrošanas zāle'),
        (9, 'V-065', 'D-11', 'logopēds', 4, time '11:00', '12. kabinets'),
        (10, 'V-019', 'D-09', 'ergoterapeits', 5, time '13:00', '14. kabinets')
    ) s (number, client_no, employee_no, kind, weekday, hour, place)
    join care.client c on c.client_no = s.client_no
    join care.employee e on e.employee_no = s.employee_no
    join (select today + n as day from generate_series(1, 21) n) ahead
        on extract(isodow from ahead.day) = s.weekday and care.is_working_day(ahead.day);
end $$;
