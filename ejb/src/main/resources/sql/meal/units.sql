-- The living units by name, and which of them have a kitchen.
select id, name, care.unit_has_kitchen(id) from care.living_unit order by name
