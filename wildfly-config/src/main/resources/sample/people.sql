-- What the sample's files say of the people: disability, relatives and representatives, what care must know, and notes of the
-- last shifts. All of it is made up; days count from the day it enters. Once only.
do $$
declare
    today date := (now() at time zone 'Europe/Riga')::date;
begin
    if exists (select from care.relative) or not exists (select from care.client_group) then
        return;
    end if;
    perform set_config('care.actor', 'sample', true);

    -- Every ninth decision has run out or is missing, and some end soon: what the lists of today are for.
    insert into care.disability (client_id, grade, statement_no, from_on, until_on)
    select id, disability, 'PARAUGS-' || client_no, greatest(birth_date, today - 400),
           case number % 9 when 1 then today + 20 when 2 then today + 50 when 3 then today - 10 else today + 300 end
    from (select *, substr(client_no, 3)::int as number from care.client where client_no ~ '^V-\d{3}$') c
    where disability in ('child', 'I', 'II', 'III') and number % 9 <> 4;

    -- What rehabilitation rests on: most hold on, some end within a month or two, some are missing.
    insert into care.doctor_statement (client_id, number, issued_by, issued_on, until_on)
    select id, 'PARAUGS-Ā-' || client_no, 'Ģimenes ārste (paraugs)', today - 330,
           case number % 5 when 1 then today + 25 when 2 then today + 55 when 3 then null else today + 200 end
    from (select *, substr(client_no, 3)::int as number from care.client where client_no ~ '^V-\d{3}$') c
    where client_no in ('V-068', 'V-070') or number % 7 <> 0 and exists (
        select from care.placement p join care.service s on s.id = p.service_id and s.code = 'REHAB'
        where p.client_id = c.id and p.withdrawn_at is null and p.ended_on is null);

    -- The parent the spreadsheet names: represents a child up to the day before the 18th birthday.
    insert into care.relative (client_id, name, kind, phone, note, may_contact, represents_as, ground, from_on, until_on)
    select id, regexp_replace(legal_representative, ' \(.*', ''),
           case when legal_representative like '%(tēvs)' then 'father' else 'mother' end,
           '+371 0000 ' || substr(client_no, 3), null, true, parent.represents_as, parent.ground,
           case when parent.represents_as is not null then birth_date end,
           case when parent.represents_as is not null then (birth_date + interval '18 years')::date - 1 end
    from care.client
    cross join lateral (
        select case when care.age_on(birth_date, today) < 18 then 'parent' end as represents_as,
               case when care.age_on(birth_date, today) < 18 then 'Dzimšanas apliecība PARAUGS' end as ground
    ) parent
    where legal_representative ~ '\((māte|tēvs)\)$';

    -- Children without parental care: the head of the institution represents them by the orphans' court.
    insert into care.relative (client_id, name, kind, may_contact, represents_as, ground, from_on)
    select c.id, 'DSPC „Vecružina” vadītāja', 'institution', true, 'institution', 'Bāriņtiesas lēmums PARAUGS', p.started_on
    from care.client c
    join care.placement p on p.client_id = c.id and p.ended_on is null and p.withdrawn_at is null
    join care.service s on s.id = p.service_id and s.code = 'LONGTERM'
    where c.legal_representative like 'DSPC%' and c.client_no not in ('V-026', 'V-039');

    insert into care.relative (client_id, name, kind, phone, note, may_contact)
    select c.id, r.name, r.kind, r.phone, r.note, r.may
    from (values
        ('V-005', 'Milda Šķīvīte', 'grandparent', '+371 0000 0005', 'Zvana svētdienās, ņem mājās brīvlaikā', true),
        ('V-006', 'Vēsma Čiekurtiņa', 'mother', null, 'Saskarsme ar tiesas lēmumu liegta (paraugs)', false),
        ('V-009', 'Niks Ķirbjadziņš', 'sibling', null, 'Brālis dzīvo tajā pašā telpu vienībā', true),
        ('V-014', 'Ļevs Ģipsītis', 'sibling', null, null, true),
        ('V-029', 'Audžuģimene „Saulespuķes”', 'foster_family', '+371 0000 0029', 'Iepazīšanās, otrā viesošanās', true)
    ) r (client_no, name, kind, phone, note, may)
    join care.client c on c.client_no = r.client_no;

    insert into care.care_need (client_id, kind, text, dose, times, from_on, until_on)
    select c.id, n.kind, n.text, n.dose, n.times, today - n.since, today + n.ahead
    from (values
        ('V-002', 'other', 'Nakšņo pie vecmāmiņas katru otro nedēļas nogali', null, null, 120, null),
        ('V-005', 'allergy', 'Zemesrieksti: tūska, zvanīt 113', null, null, 900, null),
        ('V-006', 'allergy', 'Penicilīns', null, null, 400, null),
        ('V-006', 'medicine', 'Sīrups „Paraugs”', '5 ml', '8.00, 20.00', 5, 9),
        ('V-009', 'behaviour', 'Konfliktā vajag klusu istabu un 10 minūtes', null, null, 60, null),
        ('V-014', 'communication', 'Saprot īsus teikumus un attēlu kartītes', null, null, 300, null),
        ('V-014', 'medicine', 'Tabletes „Izdoma”', '1 tablete', '7.30', 200, null),
        ('V-015', 'mobility', 'Ratiņkrēsls, pārvietošanai vajag divus cilvēkus', null, null, 500, null),
        ('V-020', 'diet', 'Bez laktozes', null, null, 250, null),
        ('V-029', 'diet', 'Biezenis, dzer ar salmiņu', null, null, 30, 60),
        ('V-033', 'mobility', 'Ortozes no rīta līdz pusdienām', null, null, 90, null),
        ('V-052', 'communication', 'Lieto planšeti ar simboliem', null, null, 200, null),
        ('V-056', 'allergy', 'Lapseņu dzēlieni', null, null, 150, null),
        ('V-062', 'medicine', 'Inhalators „Paraugs”', '2 ieelpas', 'lēkmes laikā', 80, null),
        ('V-065', 'diet', 'Bez glutēna', null, null, 20, null),
        ('V-069', 'diet', 'Bez olām', null, null, 200, -40),
        ('V-042', 'medicine', 'Pilieni „Izdoma”', '10 pilieni', '21.00', 45, null),
        ('V-044', 'behaviour', 'Maksājumus plāno kopā ar darbinieku', null, null, 70, null)
    ) n (client_no, kind, text, dose, times, since, ahead)
    join care.client c on c.client_no = n.client_no;

    -- Notes of the last shifts: of a client, a unit, the house; one is still to be signed by all, one by nobody but the nurse.
    insert into care.shift_note (living_unit_id, client_id, text, must_know_until, written_at, written_by)
    select u.id, c.id, n.text, today + n.know, now() - make_interval(hours => n.hours), n.who
    from (values
        (null, 'V-006', 'Vakarā 38,2°, iedots sīrups, naktī mērīt temperatūru', 1, 9, 'carer'),
        ('1. stāvs', null, 'Dušā iesprūst aizbīdnis, līdz remontam lietot otro dušu', 3, 14, 'carer'),
        (null, 'V-009', 'Pēc skolas satraukts, runājām; vakarā mierīgs', null, 16, 'carer'),
        (null, null, 'Rīt no 10 līdz 12 nebūs siltā ūdens', null, 20, 'nurse'),
        ('2. stāvs', null, 'Vakariņas gatavojām kopā, četri bērni pie plīts', null, 22, 'carer'),
        (null, 'V-014', 'Pirmo reizi pati salika skolas somu pēc kartītēm', null, 34, 'carer'),
        ('3. stāvs', null, 'Nakts mierīga', null, 35, 'carer')
    ) n (unit, client_no, text, know, hours, who)
    left join care.living_unit u on u.name = n.unit
    left join care.client c on c.client_no = n.client_no
    where exists (select from care.account a where a.user_name = n.who)
    order by n.hours desc;

    insert into care.shift_note_read (note_id, read_by, read_at)
    select n.id, r.who, now() - make_interval(hours => 7)
    from care.shift_note n
    join (values ('V-006', 'director'), (null, 'nurse')) r (client_no, who) on true
    left join care.client c on c.id = n.client_id
    where n.must_know_until is not null and c.client_no is not distinct from r.client_no;
end $$;
