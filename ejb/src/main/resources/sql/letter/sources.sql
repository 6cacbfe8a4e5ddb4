-- One row per source of recommendations that no draft answers yet.
select distinct r.source from care.recommendation r
where not exists (select from care.reply_letter l where l.source = r.source and l.state = 'draft' and l.withdrawn_at is null)
order by r.source
