-- One row per vague phrase that counts on a day.
select v.phrase, v.words from care.vague_phrase v
join (select ?::date as day) asked on v.from_on <= asked.day and (v.until_on is null or asked.day < v.until_on)
where v.withdrawn_at is null
order by v.id
