-- A stay may begin on nights held in several pieces: each of them becomes it.
alter table respite_hold drop constraint respite_hold_becomes_one_placement;
create index respite_hold_placement on respite_hold (placement_id);
