-- Which part of a client's file was opened, by the path of its page.
alter table client_opening add column part text not null default '/client/file.xhtml';
alter table client_opening alter column part drop default;
