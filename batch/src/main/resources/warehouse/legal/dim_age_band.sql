-- Grain: one row per scheme and age band: from-to in completed years, both included. A figure always names its scheme.
-- The first band also catches a placement that began before the recorded birth date; a wrong date must not lose a client.
create table reporting_build.dim_age_band (scheme, age_from, age_to, label) as
values ('MK324', -199, 1, '0–1'), ('MK324', 2, 3, '2–3'), ('MK324', 4, 6, '4–6'), ('MK324', 7, 14, '7–14'),
       ('MK324', 15, 17, '15–17'), ('MK324', 18, 199, '18+'),
       ('BAC', -199, 3, '0–3'), ('BAC', 4, 12, '4–12'), ('BAC', 13, 17, '13–17'), ('BAC', 18, 199, '18+');

alter table reporting_build.dim_age_band add primary key (scheme, age_from);
comment on table reporting_build.dim_age_band is 'One row per scheme and age band.';
