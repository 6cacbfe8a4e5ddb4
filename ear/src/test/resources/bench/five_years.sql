-- Made-up clients beside the sample's, those numbered from bench.first to bench.last, and their last five years: each came
-- three times for 60 days, by application, decision and contract. Triggers rest while they are made in bulk.
set session_replication_role = replica;

create temporary view asked as
select current_setting('bench.first')::int as first_no, current_setting('bench.last')::int as last_no;

insert into care.client (client_no, given_name, family_name, birth_date, sex, municipality_id)
select 'B-' || i,
       (array['Anna', 'Jānis', 'Elīna', 'Kārlis', 'Zane', 'Ģirts', 'Šarlote'])[i % 7 + 1],
       (array['Āboliņš', 'Bērziņa', 'Čakste', 'Ķirsis', 'Ozols', 'Ūdre', 'Žagars'])[i / 7 % 7 + 1] || ' ' || i,
       date '2008-01-01' + i % 4000, case when i % 2 = 0 then 'F' else 'M' end,
       (select min(id) from care.municipality) + i % 40
from asked
cross join generate_series(first_no, last_no) i;

-- Who still stays has no last day.
with
    stay as (
        select i, k, current_date - 1824 + k * 608 + i * 37 % 608 as started_on
        from asked
        cross join generate_series(first_no, last_no) i
        cross join generate_series(0, 2) k
    )
insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on, ended_on)
select 'B-' || i || '-' || k, c.id, s.id, s.residential, c.municipality_id, started_on,
       case when started_on + 60 <= current_date then started_on + 60 end
from stay
join care.client c on c.client_no = 'B-' || i
join care.service s on s.sort_order = (i + k) % 7 + 1;

create temporary view new_placement as
select p.*
from asked
join care.client c on c.client_no like 'B-%' and substr(c.client_no, 3)::int between first_no and last_no
join care.placement p on p.client_id = c.id;

insert into care.application (application_no, client_id, service_id, placement_id, received_on, applicant, ground)
select placement_no, client_id, service_id, id, started_on - 40, 'representative', 'Izdomāts iesniegums.'
from new_placement;

-- Every five hundredth still waits for a service.
insert into care.application (application_no, client_id, service_id, received_on, applicant, ground)
select c.client_no, c.id, s.id, current_date - 40, 'representative', 'Izdomāts iesniegums.'
from asked
cross join generate_series(first_no, last_no) i
join care.client c on c.client_no = 'B-' || i
join care.service s on s.sort_order = i / 500 % 7 + 1
where i % 500 = 100;

create temporary view new_application as
select a.*, c.municipality_id
from asked
join care.client c on c.client_no like 'B-%' and substr(c.client_no, 3)::int between first_no and last_no
join care.application a on a.client_id = c.id;

insert into care.assessment (application_id, assessed_on, assessed_by, summary, conclusion)
select id, received_on + 10, 'director', 'Izdomāts izvērtējums.', 'Pakalpojums ir vajadzīgs.'
from new_application;

insert into care.decision (
    application_id, placement_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to)
select id, placement_id, 'L-' || application_no, received_on + 20, 'social_service',
       case when placement_id is null then 'waiting_list' else 'granted' end, municipality_id,
       received_on + 40, received_on + 405
from new_application;

insert into care.contract (decision_id, signed_on, valid_from)
select d.id, d.decided_on + 10, d.valid_from
from new_application a
join care.decision d on d.application_id = a.id and d.outcome = 'granted';

-- Marks: the working days of daytime services, and now and then a night away.
insert into care.attendance (placement_id, day, status)
select p.id, day::date, case when p.residential then 'home' when dice < 85 then 'present' else 'hospital' end
from new_placement p
join care.service s on s.id = p.service_id and s.unit <> 'session'
cross join generate_series(p.started_on, coalesce(p.ended_on, current_date) - 1, interval '1 day') day
cross join lateral (select (p.id * 31 + extract(doy from day)::int * 17) % 100) thrown (dice)
where case s.unit when 'attended_day' then extract(isodow from day) < 6 else dice < 8 end;

-- Twelve groups of the day care centre, each with its part of those who stay.
insert into care.client_group (name, service_id, from_on)
select 'Izdomātā grupa ' || n, s.id, current_date - 1824
from generate_series(1, 12) n
join care.service s on s.code = 'DAC'
where not exists (select from care.client_group where name = 'Izdomātā grupa ' || n);

insert into care.client_group_member (group_id, client_id, from_on, until_on)
select g.id, p.client_id, p.started_on, p.ended_on
from new_placement p
join care.service s on s.id = p.service_id and s.code = 'DAC'
join care.client_group g on g.name = 'Izdomātā grupa ' || p.client_id % 12 + 1;

reset session_replication_role;
drop view asked cascade;
analyze care.client, care.placement, care.application, care.assessment, care.decision, care.contract, care.attendance,
        care.client_group_member;
