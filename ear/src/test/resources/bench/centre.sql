-- A made-up centre of exactly 1,000,000 service days up to 2026-03-31. Triggers rest while it is made in bulk; the
-- changes of clients that they would have kept are written at the end.
set session_replication_role = replica;

insert into care.tariff (service_id, valid_from, amount_eur)
select s.id, f.valid_from, 10 + 3 * s.sort_order + extract(year from f.valid_from)::int % 10
from care.service s
cross join (values (date '2022-01-01'), ('2024-01-01'), ('2025-01-01'), ('2026-01-01')) f (valid_from);

insert into care.client (client_no, given_name, family_name, birth_date, sex, municipality_id, legal_status, disability, father_recorded)
select 'V-' || i, 'Klients', 'Izdomātais ' || i, date '2008-02-29' + (i * 13) % 4800, case when i % 2 = 0 then 'F' else 'M' end,
       (select min(id) from care.municipality) + i % 40, 'none', 'child', i % 3 > 0
from generate_series(1, 2000) i;

-- Each client goes through four services one after the other; every fifth has rehabilitation beside the second one.
with
    plan as (
        select c.id as client_id, c.municipality_id as payer_id, k as step, (c.id + k) % 7 + 1 as service_no,
               date '2023-01-01' + 300 * k + (c.id * 7 % 60)::int as started_on
        from care.client c
        cross join generate_series(0, 3) k
        union all
        select c.id, c.municipality_id, 4, 3, date '2023-11-15' + (c.id * 7 % 60)::int
        from care.client c
        where c.id % 5 = 0
    ),
    stay as (
        select p.*, s.id as service_id, s.residential,
               case s.code when 'RESPITE' then 7 when 'CRISIS' then 60 when 'REHAB' then 180 else 240 end as days,
               s.code = 'LONGTERM' and p.step = 3 as goes_on
        from plan p
        join care.service s on s.sort_order = p.service_no
    ),
    running as (
        select *, row_number() over each_stay as no,
               sum(least(case when goes_on then 10000 else days end, date '2026-04-01' - started_on)) over each_stay as days_so_far
        from stay
        window each_stay as (order by client_id, step)
    )
insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on, ended_on)
select 'P-' || no, client_id, service_id, residential, payer_id, started_on,
       case when days_so_far > 1000000 then started_on + 1000000 - lag_days when not goes_on then started_on + days end
from (select *, coalesce(lag(days_so_far) over (order by no), 0)::int as lag_days from running) cut
where lag_days < 1000000;

-- Marks: the working days of day services, and now and then a night away.
insert into care.attendance (placement_id, day, status)
select p.id, day::date,
       case when s.unit = 'attended_day' and dice < 85 then 'present' when dice % 3 = 0 then 'hospital' else 'home' end
from care.placement p
join care.service s on s.id = p.service_id and s.unit <> 'session'
cross join generate_series(p.started_on, least(p.ended_on, date '2026-04-01') - 1, interval '1 day') day
cross join lateral (select (p.id * 31 + extract(doy from day)::int * 17) % 100) thrown (dice)
where case s.unit when 'attended_day' then extract(isodow from day) < 6 else dice < 8 end;

-- Rehabilitation: three invitations a week, most of them delivered.
insert into care.session (session_no, client_id, held_on, kind, outcome)
select 'S-' || p.id || '-' || day::date, p.client_id, day::date, 'ergoterapeits',
       case when (p.id + extract(doy from day)::int) % 10 < 8 then 'delivered' else 'ill' end
from care.placement p
join care.service s on s.id = p.service_id and s.unit = 'session'
cross join generate_series(p.started_on, least(p.ended_on, date '2026-04-01') - 1, interval '1 day') day
where extract(isodow from day) in (1, 3, 5);

-- Two thirds of the clients have two or three versions: what their rows said before each change.
insert into care.history (table_name, row_id, operation, before, after, actor, at)
select 'client', c.id, 'update', to_jsonb(c) || jsonb_build_object('disability', case k when 1 then 'none' else 'I' end),
       to_jsonb(c), 'bench', timestamptz '2023-03-01 10:00 Europe/Riga' + (k * 350 + c.id % 200) * interval '1 day'
from care.client c
cross join generate_series(1, 2) k
where c.id % 3 >= k - 1 and c.id % 3 > 0;

reset session_replication_role;
