-- The channels pages offer, and those an import named, with what the client lacks on each on the day.
select n.channel, n.own, array_to_string(care.consent_lacks(?, n.channel, ?), ' ') as lacks
from (
    select name as channel, own, id from care.publication_channel
    union all
    select distinct s.channel, true, 9223372036854775807 from care.consent s
    where s.client_id = ? and s.withdrawn_at is null
      and not exists (select from care.publication_channel known where known.name = s.channel)
) n
order by n.id, n.channel
