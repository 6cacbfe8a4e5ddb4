-- Employees enter by a page too, with a number of the centre's; and two people may not change one at once.
create sequence employee_number;
alter table employee add column version int not null default 1;
