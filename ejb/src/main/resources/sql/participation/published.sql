-- Whether a load that tells of taking part was ever published.
select to_regclass('reporting.fact_participation') is not null
