-- The centre keeps its own list of channels (kanāli): one comes, one is offered no more, whose it is decides whom staff may speak for.
alter table publication_channel
    add column offered boolean not null default true,
    add column version int not null default 1,
    add constraint publication_channel_has_a_name check (length(trim(name)) > 0);
comment on column publication_channel.offered is 'Whether pages offer it to who publishes or consents; what stands on it stays.';
