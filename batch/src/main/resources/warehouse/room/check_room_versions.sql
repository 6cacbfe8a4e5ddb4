-- Every room is described on every day exactly once: versions neither overlap nor leave a gap.
select 'room ' || room_id as subject, 'from ' || valid_from || ' to ' || valid_to as detail
from (
    select room_id, valid_from, valid_to,
           lag(valid_to, 1, '-infinity'::date) over (partition by room_id order by valid_from) as previous,
           lead(valid_from, 1, 'infinity'::date) over (partition by room_id order by valid_from) as next
    from reporting_build.dim_room
) version
where valid_from <> previous or valid_to <> next
order by 1, 2;
