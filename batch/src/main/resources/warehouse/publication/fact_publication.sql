-- Grain: one row per publication, depicted client and period in which the consent did not change, half-open, from the day of
-- publication to the day it was removed or the day after the day as of; a publication that depicts nobody has one row.
create table reporting_build.fact_publication as
with
    visible as (
        select p.id as publication_id, p.channel, p.published_on, p.removed_on,
               least(coalesce(p.removed_on, 'infinity'), r.as_of + 1) as until
        from care.publication p
        cross join reporting_build.run r
        where p.published_on <= r.as_of and p.withdrawn_at is null
    ),
    depicted as (
        select v.*, d.client_id, c.birth_date
        from visible v
        join care.publication_client d on d.publication_id = v.publication_id
        join care.client c on c.id = d.client_id
    ),
    consent_change as (
        -- A consent lost its force on the first day it is no longer valid.
        select d.publication_id, d.client_id, s.given_on as day, false as is_loss
        from depicted d join care.consent s on s.client_id = d.client_id and s.channel = d.channel and s.withdrawn_at is null
        union
        select d.publication_id, d.client_id, least(s.valid_until + 1, s.withdrawn_on), true
        from depicted d join care.consent s on s.client_id = d.client_id and s.channel = d.channel and s.withdrawn_at is null
        where coalesce(s.valid_until, s.withdrawn_on) is not null
    ),
    point as (
        select publication_id, client_id, published_on as day, false as is_loss from depicted
        union all
        select publication_id, client_id, day, is_loss from consent_change
        union all
        select d.publication_id, d.client_id, a.day, false
        from depicted d
        cross join lateral care.assent_turns(d.birth_date) a
    ),
    within as (
        select d.publication_id, d.client_id, d.channel, d.published_on, d.removed_on, d.until, p.day,
               bool_or(p.is_loss) as is_loss
        from depicted d
        join point p using (publication_id, client_id)
        where p.day >= d.published_on and p.day < d.until
        group by d.publication_id, d.client_id, d.channel, d.published_on, d.removed_on, d.until, p.day
    )
select
    w.publication_id, k.client_key, w.client_id, w.published_on, w.removed_on, w.day as valid_from,
    lead(w.day, 1, w.until) over (partition by w.publication_id, w.client_id order by w.day) as valid_to,
    care.consented(w.client_id, w.channel, w.day) as consented, w.is_loss
from within w
join reporting_build.dim_client k on k.client_id = w.client_id and k.valid_from <= w.day and w.day < k.valid_to
union all
select v.publication_id, null, null, v.published_on, v.removed_on, v.published_on, v.until, true, false
from visible v
where v.published_on < v.until
  and not exists (select from care.publication_client d where d.publication_id = v.publication_id);

create unique index on reporting_build.fact_publication (publication_id, client_id, valid_from);
comment on table reporting_build.fact_publication is 'One row per publication, depicted client and period: consent valid or not; is_loss: a consent ended on its first day.';
