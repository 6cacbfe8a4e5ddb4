-- The day asked about: the transaction's setting care.today, or today in Riga.
create or replace function care.today() returns date language sql stable as $$
    select coalesce(nullif(current_setting('care.today', true), '')::date, (now() at time zone 'Europe/Riga')::date)
$$;
