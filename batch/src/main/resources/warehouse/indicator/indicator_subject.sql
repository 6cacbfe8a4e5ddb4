-- Grain: one row per indicator, counted day and subject: a client, or what the indicator counts instead. Filled by the file
-- of each indicator, which is a query of day, client_id, subject, numerator and denominator. Who is listed apart has 0 of 0.
create table reporting_build.indicator_subject (
    indicator text not null,
    day date not null,
    client_id bigint,
    subject text,
    numerator int not null,
    denominator int not null
);
create index on reporting_build.indicator_subject (indicator, day);
comment on table reporting_build.indicator_subject is 'One row per indicator, counted day and subject behind the figure.';
