-- The channels pages offer, and those the client agreed to once, with what the client lacks on each on the day.
select n.channel, n.own, array_to_string(care.consent_lacks(?, n.channel, ?), ' ') as lacks
from (
    select k.name as channel, k.own, k.id from care.publication_channel k
    where k.offered or exists (
        select from care.consent s where s.client_id = ? and s.channel = k.name and s.withdrawn_at is null)
    union all
    select distinct s.channel, true, 9223372036854775807 from care.consent s
    where s.client_id = ? and s.withdrawn_at is null
      and not exists (select from care.publication_channel known where known.name = s.channel)
) n
order by n.id, n.channel
