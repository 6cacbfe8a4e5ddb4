-- The sample's meals of the last six weeks: the crisis centre cooks, the floors without a kitchen go to the canteen or have dinner
-- brought, and children plan and wash up there too. All of it is made up; days count from the day it enters. Once only.
do $$
declare
    today date := (now() at time zone 'Europe/Riga')::date;
begin
    if exists (select from care.meal) or not exists (select from care.client_group) then
        return;
    end if;
    perform set_config('care.actor', 'sample', true);

    insert into care.meal (living_unit_id, eaten_on, kind, came_from, words, recorded_by, recorded_at)
    select u.id, d.day, k.kind,
           case when care.unit_has_kitchen(u.id) and k.kind <> 'lunch' then 'unit_kitchen' else k.came_from end,
           case when care.unit_has_kitchen(u.id) then k.words end,
           'carer', (d.day + time '19:30') at time zone 'Europe/Riga'
    from care.living_unit u
    cross join (select today - ago as day, ago from generate_series(1, 42) ago) d
    join (values
        ('lunch', 'canteen', 1, 0, null),
        ('dinner', 'central_kitchen', 3, 1, 'Kartupeļu pankūkas ar biezpienu'),
        ('breakfast', 'canteen', 5, 2, 'Auzu pārslu putra ar āboliem')
    ) k (kind, came_from, every, rest, words) on d.ago % k.every = k.rest
    union all
    select u.id, today - ago, 'baking', 'unit_kitchen', 'Piparkūkas', 'carer', (today - ago + time '16:00') at time zone 'Europe/Riga'
    from care.living_unit u cross join (values (4), (18), (32)) b (ago)
    where care.unit_has_kitchen(u.id);

    -- Each who lives there takes turns; one child of three is never asked to do more than wash up.
    insert into care.meal_part (meal_id, client_id, task)
    select m.id, s.client_id, t.task
    from care.meal m
    join care.living_unit u on u.id = m.living_unit_id
    join care.room r on r.unit = u.name
    join care.room_sleeper(today - 42, today) s on s.room_id = r.id and s.night = m.eaten_on and not s.is_absent
    join (values ('menu', 0), ('shopping', 1), ('cooking', 2), ('washing_up', 3)) t (task, turn)
        on (s.client_id + (today - m.eaten_on) / 2) % 4 = t.turn
    where m.kind <> 'lunch' and (t.task = 'washing_up' or s.client_id % 3 > 0)
      and (t.task <> 'cooking' or m.came_from = 'unit_kitchen');
end $$;
