-- Grain: one row per profession that an employee is named with, however it is spelt in capitals.
create table reporting_build.dim_profession as
select row_number() over (order by lower(profession) collate "C") as profession_key, min(profession) as profession
from (select profession from care.employee union select profession from care.post) named
group by lower(profession);

alter table reporting_build.dim_profession add primary key (profession_key);
create unique index on reporting_build.dim_profession (lower(profession));
comment on table reporting_build.dim_profession is 'One row per profession of the employees.';
