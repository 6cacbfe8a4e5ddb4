-- The second reminder (otrais atgādinājums): some days before it is due what the records don't show as done yet is asked for anew, also
-- where somebody's word settled it after the first one.
alter table obligation_rule
    add column remind_again_days int,
    add constraint obligation_rule_reminds_again_nearer_the_day check (remind_again_days >= 0 and remind_again_days < remind_days);
alter table obligation add column remind_again_on date;
