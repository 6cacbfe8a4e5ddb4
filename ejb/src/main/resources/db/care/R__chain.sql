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

-- The steps taken of each service wanted or received, and which one comes next since when. Of a service that runs the decision is the
-- one valid today, before its first day the one valid then, after its end the one it ended with; else the newest. The contract is the
-- one on that decision, else the one that still holds on that day. Who is on a waiting list waits since the application, as the
-- list is ordered. A service that goes on with another payer shows what it was asked for and assessed with at first.
create view chain as
with
    way as (
        select 'I' || a.id as chain_key, a.client_id, a.service_id, a.id as application_id, a.id as asked_id, a.version, a.placement_id
        from application a
        where a.withdrawn_at is null
        union all
        select 'P' || p.id, p.client_id, p.service_id, null, began.id, p.version, p.id
        from placement p
        left join application began on began.placement_id = p.began_as_id and began.withdrawn_at is null
        where p.withdrawn_at is null and not exists (select from application a where a.placement_id = p.id)
    )
select
    way.chain_key, way.client_id, way.service_id, way.application_id, a.application_no, way.version,
    a.received_on, a.applicant, a.ground, s.assessed_on, s.assessed_by, s.conclusion,
    d.id as decision_id, d.number as decision_no, d.decided_on, d.decided_by, d.outcome, payer.name as payer,
    d.valid_from, d.valid_to, d.refused_reason, coalesce(d.against_limit_reason, p.against_limit_reason) as against_limit_reason,
    c.id as contract_id, c.contract_no, c.signed_on,
    p.id as placement_id, p.placement_no, p.started_on, p.ended_on, p.ended_to, p.version as placement_version,
    before.placement_no as continues_no, later.placement_no as continued_no,
    case
        when p.id is not null then 'run'
        when d.outcome = 'refused' then 'refused'
        when d.outcome = 'waiting_list' then 'wait'
        when d.outcome = 'granted' and c.id is null then 'sign'
        when d.outcome = 'granted' then 'start'
        when s.assessed_on is not null then 'decide'
        else 'assess'
    end as next_step,
    case when d.outcome = 'waiting_list' and p.id is null then a.received_on
         else coalesce(c.signed_on, d.decided_on, s.assessed_on, a.received_on, p.started_on) end as since
from way
left join application a on a.id = way.asked_id
left join placement p on p.id = way.placement_id and p.withdrawn_at is null
cross join lateral (select greatest(p.started_on, least(care.today(), p.ended_on - 1)) as day) looked
left join placement before on (before.id = p.began_as_id or before.began_as_id = p.began_as_id)
    and before.ended_on = p.started_on and before.id <> p.id and before.withdrawn_at is null
left join placement later on later.began_as_id = coalesce(p.began_as_id, p.id)
    and later.started_on = p.ended_on and later.id <> p.id and later.withdrawn_at is null
left join lateral (
    select * from assessment s where s.application_id = a.id order by s.assessed_on desc, s.id desc limit 1) s on true
left join lateral (
    select made.*
    from (
        select d.id, d.number, d.decided_on, d.decided_by, d.outcome, d.payer_id, d.valid_from, d.valid_to, d.refused_reason,
               d.against_limit_reason
        from decision d
        where d.application_id = way.application_id or d.placement_id = p.id
        union all
        select null, p.decision_no, p.decision_date, p.decided_by, 'granted', p.payer_id, coalesce(p.valid_from, p.decision_date),
               p.valid_to, null, null
        where num_nonnulls(p.decision_no, p.decision_date, p.decided_by, p.valid_from, p.valid_to) > 0
    ) made
    order by (p.id is not null and made.outcome = 'granted'
              and looked.day between coalesce(made.valid_from, '-infinity') and coalesce(made.valid_to, 'infinity')) desc,
             made.decided_on desc nulls last, made.id desc nulls last
    limit 1) d on true
left join lateral (
    select k.*
    from decision stood
    join contract k on k.decision_id = stood.id
    where (stood.application_id = way.application_id or stood.placement_id = p.id)
      and (stood.id = d.id or p.id is not null and looked.day between k.valid_from and coalesce(k.valid_to, 'infinity'))
    order by stood.id = d.id desc nulls last, k.signed_on desc, k.id desc
    limit 1) c on true
left join municipality payer on payer.id = coalesce(d.payer_id, p.payer_id);
comment on view chain is 'One row per service a client wants or receives: the steps taken and the next one.';
