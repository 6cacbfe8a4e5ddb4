-- History enters as it was, also above the number of places.
set care.as_it_was = 'on';
-- A small invented centre, 2025-03-01 to 2026-03-31: eight clients in each of six services, two payers, absences, sessions,
-- no tariff for the crisis centre; workshop unused. Answers hold every Latvian letter and texts that look like formulas.
set search_path to care, public;

insert into client (client_no, given_name, family_name, birth_date, sex, municipality_id)
select 'K' || n, 'Vārds', 'Uzvārds ' || n, date '2014-01-01' + n * 20, case n % 2 when 0 then 'F' else 'M' end,
       (select id from municipality where name = 'Rēzeknes novads')
from generate_series(1, 48) n;

insert into tariff (service_id, valid_from, amount_eur)
select id, date '2025-01-01', 20 + sort_order * 5.25 from service where code <> 'CRISIS';

select set_config('care.as_it_was', 'on', false);
insert into placement (placement_no, client_id, service_id, residential, payer_id, started_on, ended_on)
select 'P' || c.n, c.id, s.id, s.residential, m.id, date '2025-03-01' + (c.n * 7) % 200,
       case when c.n % 5 = 0 then date '2026-02-10' + c.n end
from (select id, row_number() over (order by id)::int as n from client) c
join (select id, residential, row_number() over (order by sort_order)::int as n from service where code <> 'WORKSHOP') s
    on s.n = (c.n - 1) % 6 + 1
join municipality m on m.name = case when c.n % 3 = 0 then 'Ķekavas novads' else 'Rēzeknes novads' end;

insert into attendance (placement_id, day, status)
select p.id, day::date, case when (p.id + extract(day from day)::int) % 6 = 0 then 'home' else 'present' end
from placement p
join service s on s.id = p.service_id
cross join generate_series(p.started_on, least(coalesce(p.ended_on - 1, date '2026-03-31'), date '2026-03-31'), interval '1 day') day
where (s.code = 'DAC' and extract(isodow from day) < 6) or (s.residential and (p.id + extract(doy from day)::int) % 17 = 0);

insert into session (session_no, client_id, held_on, kind, outcome)
select 'S' || p.id || '-' || row_number() over (partition by p.id), p.client_id, day::date, 'fizioterapija',
       case when extract(day from day)::int % 4 = 0 then 'missed' else 'delivered' end
from placement p
join service s on s.id = p.service_id and s.code = 'REHAB'
cross join generate_series(p.started_on, date '2026-03-31', interval '3 days') day;

insert into recommendation (source, number, part, text, lead_body, report_received_on, answer) values
    ('TIESIBSARGS-2025', '*', '', 'par Centra galvenās ieejas piekļuves kārtību', 'DSPC "Vecružina"', '2025-12-08', 'Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus: āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ.'),
    ('TIESIBSARGS-2025', '*1', '1', 'bērnu skaits istabā', 'Rēzeknes novada pašvaldība', '2025-12-08', '=SUM(A1:A9)'),
    ('TIESIBSARGS-2025', '*1', '2', 'ēdiena gatavošana', 'Rēzeknes novada pašvaldība', '2025-12-08', 'Virtuve katrā stāvā.'),
    ('TIESIBSARGS-2025', '*3', '', null, 'Rēzeknes novada pašvaldība', '2025-12-08', null),
    ('VI-2026', '7', '', 'Ierīkot rokturus vannas istabā.', 'Centrs', '2026-01-10', 'Ierīkoti.');

insert into recommendation_status (recommendation_id, said_by, since, status)
select id, 'own', since, status
from recommendation
cross join (values (date '2026-01-12', 'nav ieviesta'), (date '2026-02-20', 'ieviešanas procesā')) said (since, status)
where number = '*';
insert into recommendation_status (recommendation_id, said_by, since, status)
select id, 'ombudsman', date '2026-03-15', 'daļēji ieviesta' from recommendation where number = '*';

insert into commitment (recommendation_id, commitment_no, text, owner, due_on, recurrence, done_on, evidence)
select r.id, c.no, c.text, c.owner, c.due_on, c.recurrence, c.done_on, c.evidence
from recommendation r
join (values
    ('*', '1', 'Uzstādīt zvana pogu', 'DSPC "Vecružina"', date '2026-02-15', null, date '2026-02-10', 'Pieņemšanas akts'),
    ('*', '2', 'Pārskatīt kārtību', null, null::date, 'reizi ceturksnī', null, null),
    ('*', '10', '-1 stāva iebūve', 'DSPC "Vecružina"', date '2026-03-31', null, null, null),
    ('*1', '1', '@pašvaldība: iekļaut budžetā', 'Rēzeknes novada pašvaldība', date '2026-03-01', null, null, null),
    ('*1', '2', 'Izstrādāt projektu', null, null, null, null, null)
) c (number, no, text, owner, due_on, recurrence, done_on, evidence) on c.number = r.number and r.part <> '2';

-- One client with two respite stays of March paid by two municipalities: one person of the service, not two.
insert into client (client_no, given_name, family_name, birth_date, sex, municipality_id)
select 'K99', 'Vārds', 'Uzvārds', date '2015-05-05', 'F', id from municipality where name = 'Ādažu novads';
insert into placement (placement_no, client_id, service_id, residential, payer_id, started_on, ended_on)
select 'P99-' || m.name, c.id, s.id, s.residential, m.id, stay.started_on, stay.started_on + 2
from client c
join service s on s.code = 'RESPITE'
join (values ('Ādažu novads', date '2026-03-03'), ('Ķekavas novads', date '2026-03-10')) stay (payer, started_on) on true
join municipality m on m.name = stay.payer
where c.client_no = 'K99';

-- One of the two stays of respite that began in 2026 was asked for twelve days before.
insert into application (client_id, service_id, placement_id, received_on, applicant, ground)
select p.client_id, p.service_id, p.id, p.started_on - 12, 'representative', 'atelpas brīdis'
from placement p join service s on s.id = p.service_id and s.code = 'RESPITE'
where p.started_on >= date '2026-01-01'
order by p.id limit 1;
