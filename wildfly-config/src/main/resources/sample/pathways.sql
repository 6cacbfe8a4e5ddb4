-- The sample's pathways as they are led at the screen: a paternity case with letters and a note, new kinds of session, a motivation
-- review. All of it is made up; days count from the day it enters. Once only.
do $$
declare
    today date := (now() at time zone 'Europe/Riga')::date;
begin
    if exists (select from care.session_kind) or not exists (select from care.client_group) then
        return;
    end if;
    perform set_config('care.actor', 'sample', true);

    insert into care.session_kind (name, about, from_on)
    values ('Pastaiga ar psihologu', 'Saruna ārā, divatā', today - 60),
           ('Galda spēļu vakars', 'Sociālais pedagogs un četri pusaudži', today - 45),
           ('Ēst gatavošana grupā', 'Plāno, iepērkas un gatavo paši', today - 20);

    insert into care.motivation_review (client_id, talked_on, own_words, changes, session_kind_id, next_look_on, recorded_by, recorded_at)
    select c.id, today - 12, 'Kabinetā man ir garlaicīgi, un visi redz, kur es eju.',
           'Tiekamies ārā, pēc skolas, nevis stundu laikā.', k.id, today + 18, 'specialist', now()
    from care.client c, care.session_kind k
    where k.name = 'Pastaiga ar psihologu' and c.id = (
        select min(s.client_id) from care.session s
        join care.client t on t.id = s.client_id and care.age_on(t.birth_date, today) between 13 and 17
        join care.client_group_member g on g.client_id = t.id);

    insert into care.paternity_step (client_id, done_on, step, kind, addressee, answer_due, answered_on, answer, recorded_by, recorded_at)
    select c.id, today - w.ago, w.step, w.kind, w.addressee, today - w.due_ago, today - w.answered_ago, w.answer, 'social_worker', now()
    from care.client c, (values
        (50, 'Lūgums sniegt ziņas par iespējamo tēvu', 'letter', 'orphans_court', 20, 27, 'Ziņu par tēvu lietā nav.'),
        (35, 'Pārskatīti mātes paskaidrojumi bērna lietā', 'file_study', null, null, null, null),
        (24, 'Lūgums konsultēt par prasības pieteikumu', 'letter', 'welfare_ministry', -6, null, null)
    ) w (ago, step, kind, addressee, due_ago, answered_ago, answer)
    where c.id = (select min(d.client_id) from care.without_father(today) d where d.father_recorded is false);

    insert into care.paternity_note (client_id, obstacle, words, written_by, written_at)
    select d.client_id, 'Mātes dzīvesvieta nav zināma',
           'Informējam, ka bērnam dzimšanas reģistrā nav ieraksta par tēvu un paternitātes jautājuma risināšanā radies šķērslis: mātes dzīvesvieta nav zināma.',
           'social_worker', now()
    from care.without_father(today) d
    where d.father_recorded is false
    order by d.client_id limit 1;
end $$;
