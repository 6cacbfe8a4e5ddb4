-- Whether a load that counts indicators was ever published.
select to_regclass('reporting.fact_indicator_day') is not null
