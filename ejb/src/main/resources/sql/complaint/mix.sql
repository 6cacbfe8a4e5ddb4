-- Writes all rows of the box anew in the order of their random keys: afterwards one transaction has written them all.
with taken as (delete from box.complaint returning id, received_on, about, words)
insert into box.complaint (id, received_on, about, words)
select id, received_on, about, words from taken order by id
returning id
