-- Applications and placements are numbered each by itself: application 12 and an imported placement 12 of one client had each
-- other's documents. A placement's own documents, where no application led to it, carry its id below zero.
comment on column decision_paper.step_id is
    'The application whose way the document belongs to; of a placement without one, the placement''s id as a negative number.';
update decision_paper d set step_id = -d.step_id
where not exists (select from application a where a.client_id = d.client_id and a.id = d.step_id)
  and exists (select from placement p where p.client_id = d.client_id and p.id = d.step_id);
