-- Rule 14: an item is taken down in TAKEDOWN_WORKDAYS working days after somebody it depicts lost a valid consent while it was on
-- view: withdrawn, expired, or of an age that asks for another consent. removed_on is the first day it is no longer seen.
with
    shown as (
        select p.id as publication_id, p.channel, p.published_on, p.removed_on, d.client_id, c.birth_date
        from care.publication p
        join care.publication_client d on d.publication_id = p.id
        join care.client c on c.id = d.client_id
    ),
    turning as (
        select s.*, t.day
        from shown s
        cross join lateral (
            select least(g.withdrawn_on, g.valid_until + 1) as day
            from care.consent g where g.client_id = s.client_id and g.channel = s.channel
            union
            select (s.birth_date + make_interval(years => age.years))::date
            from (values (18), (care.parameter_on('IMAGE_ASSENT_AGE', '', care.today())::int)) age (years)
        ) t
        where t.day > s.published_on and t.day <= care.today() and coalesce(s.removed_on, 'infinity') > t.day
    )
select distinct publication_id, day as arose_on,
       care.working_days_after(day, care.parameter_on('TAKEDOWN_WORKDAYS', '', day)::int) as due_on, removed_on as done_on
from turning
where care.consented(client_id, channel, day - 1) and not care.consented(client_id, channel, day)
  and (removed_on <= care.today() or not care.consented(client_id, channel, care.today()))
