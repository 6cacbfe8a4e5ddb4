-- One row per month and kind of session with teenagers' invitations in the months asked: held, and all but those the centre
-- cancelled. The same count as the indicator R4_TEEN_SESSIONS_DELIVERED_MONTH: 12 to 17 years on the day.
select date_trunc('month', s.held_on)::date as month, s.kind,
       count(*) filter (where s.outcome = 'delivered') as delivered, count(*) as invited
from care.session s
join care.client c on c.id = s.client_id
where s.held_on >= ? and s.held_on < ? and s.withdrawn_at is null and s.outcome <> 'cancelled'
  and care.age_on(c.birth_date, s.held_on) between 12 and 17
group by 1, 2
order by 1, 2
