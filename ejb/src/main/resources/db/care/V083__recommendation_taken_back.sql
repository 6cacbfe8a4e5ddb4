-- A recommendation entered by mistake is taken back by removing its row; nothing that was built on it is lost on the way.
alter table recommendation_status
    drop constraint recommendation_status_recommendation_id_fkey,
    add constraint recommendation_with_a_status_is_not_taken_back foreign key (recommendation_id) references recommendation;
alter table commitment
    drop constraint commitment_recommendation_id_fkey,
    add constraint recommendation_with_commitments_is_not_taken_back foreign key (recommendation_id) references recommendation;
alter table reply_letter_part
    drop constraint reply_letter_part_recommendation_id_fkey,
    add constraint recommendation_in_a_letter_is_not_taken_back foreign key (recommendation_id) references recommendation;

-- What the clock asked of it has lost its ground.
alter table obligation
    drop constraint obligation_recommendation_id_fkey,
    add constraint obligation_goes_with_its_recommendation foreign key (recommendation_id) references recommendation on delete cascade;
