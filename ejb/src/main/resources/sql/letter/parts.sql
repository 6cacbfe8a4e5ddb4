-- One row per part of a recommendation that the letter answers, in the order of the source. A draft answers every part of its
-- source, also one that has arrived since it was started; a final letter those it was finalised with.
with
    asked as (
        select ?::date as day
    ),
    status as (
        select distinct on (s.recommendation_id) s.recommendation_id, s.status
        from care.recommendation_status s join asked a on s.since <= a.day
        where s.said_by = 'own'
        order by s.recommendation_id, s.since desc
    )
select coalesce(p.id, 0) as id, coalesce(p.version, 0) as version, r.id as recommendation_id, r.number, r.part, r.text,
       r.lead_body, s.status as own_status, p.answer, p.not_yet
from care.reply_letter l
join care.recommendation r on r.source = l.source
left join care.reply_letter_part p on p.letter_id = l.id and p.recommendation_id = r.id
left join status s on s.recommendation_id = r.id
where l.id = ? and (p.id is not null or l.state = 'draft')
order by nullif(substring(regexp_replace(r.number, '\D', '', 'g') for 9), '')::int nulls first, r.number, r.part
