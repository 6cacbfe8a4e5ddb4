-- 20,000 made-up clients beside the sample's, each with an open placement, as an import would have left them.
select set_config('care.actor', 'bench', false), set_config('care.as_it_was', 'on', false);

insert into care.client (client_no, given_name, family_name, birth_date, sex, municipality_id)
select 'B-' || i,
       (array['Anna', 'Jānis', 'Elīna', 'Kārlis', 'Zane', 'Ģirts', 'Šarlote'])[i % 7 + 1],
       (array['Āboliņš', 'Bērziņa', 'Čakste', 'Ķirsis', 'Ozols', 'Ūdre', 'Žagars'])[i / 7 % 7 + 1] || ' ' || i,
       date '2008-01-01' + i % 4000, case when i % 2 = 0 then 'F' else 'M' end,
       (select min(id) from care.municipality) + i % 40
from generate_series(1, 20000) i;

insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
select 'BP-' || c.id, c.id, s.id, s.residential, c.municipality_id, date '2026-01-05'
from care.client c
join care.service s on s.sort_order = c.id % 7 + 1
where c.client_no like 'B-%';

analyze care.client, care.placement;
