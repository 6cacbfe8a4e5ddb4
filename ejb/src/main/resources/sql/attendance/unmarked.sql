-- One row per service, group (none where the client is in none) and open day with clients expected and not marked, the newest
-- first: of the last open days of each service those of whom the employee is responsible for, and, where all are asked for,
-- whatever lies longer than some days.
with
    asked as (
        select cast(? as bigint) as employee_id, cast(? as boolean) as of_all, cast(? as date) as today,
               cast(? as int) as open_days, cast(? as int) as late_days
    ),
    open_day as (
        select service_id, code, sort_order, day
        from (
            select s.id as service_id, s.code, s.sort_order, d.day::date as day, a.open_days,
                   row_number() over (partition by s.id order by d.day desc) as back
            from asked a
            cross join care.service s
            cross join lateral generate_series(a.today - 3 * a.open_days, a.today - 1, interval '1 day') d (day)
            left join care.service_day said on said.service_id = s.id and said.day = d.day::date
            where s.unit = 'attended_day' and coalesce(said.is_open, care.is_working_day(d.day::date))
        ) numbered
        where back <= open_days
    ),
    given as (
        select r.client_id, r.group_id, r.service_id
        from asked a
        join care.responsibility r on r.employee_id = a.employee_id and r.withdrawn_at is null
         and r.from_on <= a.today and (r.until_on is null or r.until_on > a.today)
    ),
    own_client as (
        select client_id from given where client_id is not null
        union
        select m.client_id
        from asked a
        join given g on g.group_id is not null
        join care.client_group_member m on m.group_id = g.group_id and m.withdrawn_at is null
         and m.from_on <= a.today and (m.until_on is null or m.until_on > a.today)
    ),
    expected as (
        select p.id, p.client_id, p.service_id, p.started_on,
               case when p.ended_on is not null then greatest(p.ended_on, p.started_on + 1) end as until_on,
               p.client_id in (select client_id from own_client)
               or p.service_id in (select service_id from given where service_id is not null) as own
        from care.placement p
        where p.withdrawn_at is null
          and p.service_id in (select service_id from open_day)
          and p.started_on <= (select max(day) from open_day)
          and (p.ended_on is null or p.ended_on >= (select min(day) from open_day))
    ),
    unmarked as (
        select d.service_id, d.code, d.sort_order, d.day, e.id, e.client_id
        from asked a
        join expected e on e.own or a.of_all
        join open_day d on d.service_id = e.service_id and e.started_on <= d.day and (e.until_on is null or d.day < e.until_on)
        where (e.own or d.day < a.today - a.late_days)
          and not exists (select from care.attendance m where m.placement_id = e.id and m.day = d.day)
          and not exists (
              select from care.suspension s
              where s.placement_id = e.id and s.from_on <= d.day and (s.until_on is null or s.until_on > d.day))
    ),
    membership as (
        select m.client_id, g.id, g.name, g.service_id,
               greatest(m.from_on, g.from_on) as from_on, least(m.until_on, g.until_on) as until_on
        from care.client_group_member m
        join care.client_group g on g.id = m.group_id and g.withdrawn_at is null
        where m.withdrawn_at is null
    )
select u.code as service, u.day, g.id as group_id, g.name as group_name, count(*)::int as unmarked
from unmarked u
left join membership g on g.client_id = u.client_id and (g.service_id is null or g.service_id = u.service_id)
 and g.from_on <= u.day and (g.until_on is null or g.until_on > u.day)
group by u.code, u.sort_order, u.day, g.id, g.name
order by u.day desc, u.sort_order, g.name nulls last
limit ?;
