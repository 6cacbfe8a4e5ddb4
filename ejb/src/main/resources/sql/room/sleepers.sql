-- Everybody who has a room on the night: whose circle it is does not change how full a room is.
select stay_id, room_id, is_absent, is_child_present
from care.room_sleeper(?, ?)
