-- What an obligation is about where it is about no client: in words, the row to open, and who carries and leads a commitment.
drop view if exists obligation_subject;
create view obligation_subject as
select o.id as obligation_id,
       coalesce(
           e.family_name || ' ' || e.given_name,
           case when c.id is not null then concat_ws(', ', regexp_replace(n.number, '^\*', 'T.R.*'),
               case when n.part ~ '^\d+$' then n.part || '. daļa' else nullif(n.part, '') end) || ': ' || c.text end,
           r.source,
           p.publication_no,
           'DSPC „Vecružina”') as name,
       o.employee_id,
       coalesce(r.id, n.id) as recommendation_id,
       c.owner_user, c.deputy_user, n.lead_body,
       o.publication_id
from obligation o
left join employee e on e.id = o.employee_id
left join commitment c on c.id = o.commitment_id
left join recommendation n on n.id = c.recommendation_id
left join recommendation r on r.id = o.recommendation_id
left join publication p on p.id = o.publication_id
where o.client_id is null;
comment on view obligation_subject is 'One row per obligation that is about no client: what it is about.';
