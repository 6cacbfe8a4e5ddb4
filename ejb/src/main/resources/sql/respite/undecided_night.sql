-- The first of the nights on which no decision grants the client respite care, made here or imported with a stay; null where
-- each has one.
with
    asked as (
        select cast(? as bigint) as client_id, cast(? as date) as from_on, cast(? as date) as until_on
    ),
    term as (
        select d.valid_from, d.valid_to
        from asked a
        join care.application w on w.client_id = a.client_id and w.withdrawn_at is null
        join care.service s on s.id = w.service_id and s.code = 'RESPITE'
        join care.decision d on d.application_id = w.id and d.outcome = 'granted'
        union all
        select d.valid_from, d.valid_to
        from asked a
        join care.placement p on p.client_id = a.client_id and p.withdrawn_at is null
        join care.service s on s.id = p.service_id and s.code = 'RESPITE'
        join care.decision_of_placement d on d.placement_id = p.id
    )
select min(night)::date
from asked a
cross join lateral generate_series(a.from_on, a.until_on - 1, interval '1 day') night
where not exists (select from term t where t.valid_from <= night and coalesce(t.valid_to, 'infinity') >= night);
