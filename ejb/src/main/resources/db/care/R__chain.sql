-- Views that read a service from the application to its end.
drop view if exists chain;
drop view if exists last_decision_of_placement;
drop view if exists decision_of_placement;
drop view if exists decision_amount;

-- What is known of the decisions a placement stands on: the one it was imported or typed with, and those made here.
create view decision_of_placement as
select p.id as placement_id, p.decision_no as number, p.decision_date as decided_on, p.decided_by,
       coalesce(p.valid_from, p.decision_date) as valid_from, p.valid_to
from placement p
where num_nonnulls(p.decision_no, p.decision_date, p.decided_by, p.valid_from, p.valid_to) > 0
union all
select d.placement_id, d.number, d.decided_on, d.decided_by, d.valid_from, d.valid_to
from decision d
where d.placement_id is not null and d.outcome = 'granted';
comment on view decision_of_placement is 'One row per decision a placement stands on (lēmums).';

-- The one that is valid longest; without a last day it runs on.
create view last_decision_of_placement as
select p.id as placement_id, d.number, d.decided_on, d.decided_by, d.valid_from, d.valid_to
from placement p
cross join lateral (
    select * from decision_of_placement o where o.placement_id = p.id
    order by o.valid_to desc nulls first, o.decided_on desc nulls last, o.number limit 1
) d;
comment on view last_decision_of_placement is 'One row per placement with a decision: the one valid longest.';

-- Since when the amounts a decision grants count no longer, because a later one of the same service takes its place.
create view decision_amount as
select d.id as decision_id, (
    select min(n.valid_from)
    from decision n
    join placement m on m.id = n.placement_id and m.withdrawn_at is null
    where n.amends and n.id > d.id and coalesce(m.began_as_id, m.id) = coalesce(p.began_as_id, p.id)
      and n.valid_from between d.valid_from and coalesce(d.valid_to, 'infinity')) as amended_on
from decision d
join placement p on p.id = d.placement_id
where d.outcome = 'granted';
comment on view decision_amount is 'One row per granting decision of a placement: from which day another takes its place.';

-- The steps taken of each service wanted or received, and which one comes next since when.
create view chain as
with
    step as (
        select
            'I' || a.id as chain_key, a.client_id, a.service_id, a.id as application_id, a.application_no, a.version,
            a.received_on, a.applicant, a.ground, s.assessed_on, s.assessed_by, s.conclusion,
            d.id as decision_id, d.number as decision_no, d.decided_on, d.decided_by, d.outcome, d.payer_id,
            d.valid_from, d.valid_to, d.refused_reason, d.against_limit_reason,
            c.id as contract_id, c.contract_no, c.signed_on, a.placement_id
        from application a
        left join lateral (
            select * from assessment s where s.application_id = a.id order by s.assessed_on desc, s.id desc limit 1) s on true
        left join lateral (
            select * from decision d where d.application_id = a.id order by d.decided_on desc, d.id desc limit 1) d on true
        left join contract c on c.decision_id = d.id
        where a.withdrawn_at is null
        union all
        select
            'P' || p.id, p.client_id, p.service_id, null, null, p.version, null, null, null, null, null, null,
            d.id, coalesce(d.number, l.number), coalesce(d.decided_on, l.decided_on), coalesce(d.decided_by, l.decided_by),
            coalesce(d.outcome, case when l.placement_id is not null then 'granted' end), coalesce(d.payer_id, p.payer_id),
            case when d.id is null then l.valid_from else d.valid_from end,
            case when d.id is null then l.valid_to else d.valid_to end,
            d.refused_reason, d.against_limit_reason, c.id, c.contract_no, c.signed_on, p.id
        from placement p
        left join lateral (
            select * from decision d where d.placement_id = p.id order by d.decided_on desc, d.id desc limit 1) d on true
        left join contract c on c.decision_id = d.id
        left join last_decision_of_placement l on l.placement_id = p.id
        where p.withdrawn_at is null and not exists (select from application a where a.placement_id = p.id)
    )
select
    step.chain_key, step.client_id, step.service_id, step.application_id, step.application_no, step.version,
    step.received_on, step.applicant, step.ground, step.assessed_on, step.assessed_by, step.conclusion,
    step.decision_id, step.decision_no, step.decided_on, step.decided_by, step.outcome, payer.name as payer,
    step.valid_from, step.valid_to, step.refused_reason, step.against_limit_reason,
    step.contract_id, step.contract_no, step.signed_on,
    p.id as placement_id, p.placement_no, p.started_on, p.ended_on, p.ended_to, p.version as placement_version,
    case
        when p.id is not null then 'run'
        when step.outcome = 'refused' then 'refused'
        when step.outcome = 'waiting_list' then 'wait'
        when step.outcome = 'granted' and step.signed_on is null then 'sign'
        when step.outcome = 'granted' then 'start'
        when step.assessed_on is not null then 'decide'
        else 'assess'
    end as next_step,
    coalesce(step.signed_on, step.decided_on, step.assessed_on, step.received_on, p.started_on) as since
from step
left join placement p on p.id = step.placement_id and p.withdrawn_at is null
left join municipality payer on payer.id = step.payer_id;
comment on view chain is 'One row per service a client wants or receives: the steps taken and the next one.';
