-- One rule on the day care.today(): what its query, in place of the braces, says becomes the rule's obligations. A row that a person settled is
-- left alone; every other one follows the records, so that it arises, moves, is done, or is excused when its ground is gone. A query
-- that gives remind_on says from which day it reminds; otherwise the rule's row does. What a person's word settled before the second
-- reminder is asked for anew from that day on, unless the records show it by then.
with
    given as materialized (
        select distinct on (s.subject, g.arose_on)
            s.subject, g.arose_on,
            (coalesce(g.due_on + time '23:59:59', care.today()::timestamp)) at time zone 'Europe/Riga' as due_at,
            coalesce(g.remind_on, g.due_on - r.remind_days) as remind_on, g.due_on - r.remind_again_days as remind_again_on,
            case when g.done_on <= care.today() then g.done_on::timestamp end at time zone 'Europe/Riga' as done_at,
            r.code as rule, r.look_back_months
        from ({given}) q
        cross join lateral jsonb_to_record(to_jsonb(q)) as g (
            client_id bigint, placement_id bigint, employee_id bigint, commitment_id bigint, recommendation_id bigint,
            publication_id bigint, arose_on date, due_on date, done_on date, remind_on date)
        join care.obligation_rule r on r.code = ?
        cross join lateral (select array[
            g.client_id, g.placement_id, g.employee_id, g.commitment_id, g.recommendation_id, g.publication_id] as subject) s
        where g.arose_on >= r.valid_from
          and g.arose_on <= least(r.valid_to, care.today())
        order by s.subject, g.arose_on, due_at, done_at nulls first
    ),
    asked as materialized (
        select o.id, o.arose_on, o.due_at, o.remind_on, o.remind_again_on, o.done_at, o.excused_at, array[
            o.client_id, o.placement_id, o.employee_id, o.commitment_id, o.recommendation_id, o.publication_id] as subject
        from care.obligation o
        where o.rule = ?
    ),
    followed as (
        insert into care.obligation as o (
            rule, client_id, placement_id, employee_id, commitment_id, recommendation_id, publication_id,
            arose_on, due_at, remind_on, remind_again_on, done_at, done_by, proof)
        select g.rule, g.subject[1], g.subject[2], g.subject[3], g.subject[4], g.subject[5], g.subject[6],
               g.arose_on, g.due_at, g.remind_on, g.remind_again_on, g.done_at,
               case when g.done_at is not null then 'records' end, case when g.done_at is not null then 'records' end
        from given g
        left join asked a on a.subject = g.subject and a.arose_on = g.arose_on
        where case
            when a.id is not null -- most are as they were yesterday: they are neither locked nor written
                then (a.remind_on, a.remind_again_on, a.done_at, a.excused_at, case when a.remind_on is not null then a.due_at end)
                    is distinct from (g.remind_on, g.remind_again_on, g.done_at, null::timestamptz,
                                      case when g.remind_on is not null then g.due_at end)
            when g.look_back_months is not null
                then g.arose_on >= (care.today() - make_interval(months => g.look_back_months))::date
            else true end
        on conflict on constraint obligation_arises_once do update set
            due_at = case when excluded.remind_on is null then o.due_at else excluded.due_at end,
            remind_on = excluded.remind_on, remind_again_on = excluded.remind_again_on,
            done_at = excluded.done_at, done_by = excluded.done_by, proof = excluded.proof,
            excused_at = null, excused_by = null, excused_reason = null,
            escalated_on = case when o.due_at = excluded.due_at or excluded.remind_on is null then o.escalated_on end,
            version = o.version + 1
        where (coalesce(o.done_by, o.excused_by, 'records') = 'records'
               or excluded.remind_again_on <= care.today() and excluded.done_at is null
                  and (o.done_at at time zone 'Europe/Riga')::date < excluded.remind_again_on)
          and (o.remind_on, o.remind_again_on, o.done_at, o.excused_at, case when o.remind_on is not null then o.due_at end)
              is distinct from (excluded.remind_on, excluded.remind_again_on, excluded.done_at, null::timestamptz,
                                case when excluded.remind_on is not null then excluded.due_at end)
        returning 1
    ),
    gone as (
        update care.obligation o
        set excused_at = care.today()::timestamp at time zone 'Europe/Riga', excused_by = 'records',
            excused_reason = 'ground_lost', version = o.version + 1
        from asked a
        where a.id = o.id and a.done_at is null and a.excused_at is null
          and a.arose_on <= care.today() -- of what arose since, a run for an earlier day knows nothing
          and not exists (select from given g where g.subject = a.subject and g.arose_on = a.arose_on)
        returning 1
    )
select (select count(*) from followed) + (select count(*) from gone)
