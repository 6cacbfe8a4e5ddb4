-- Why a one-off day was switched on or off once it had passed; two people don't change a day over each other.
alter table calendar_exception
    add column switch_reason text,
    add column version int not null default 1;
alter table service_day add column version int not null default 1;
