-- A made-up prevention file, a ground that still waits for one, and a programme with its team and the next meeting; once only.
do $$
declare
    today date := (now() at time zone 'Europe/Riga')::date;
begin
    if exists (select from care.prevention_file) or not exists (select from care.behaviour_meeting) then
        return;
    end if;
    perform set_config('care.actor', 'sample', true);

    insert into care.prevention_file (client_id, ground, ground_on, opened_on, municipality_id, recorded_by)
    select c.id, f.ground, f.ground_on::date, f.opened_on::date, case when f.opened_on is not null then c.municipality_id end, 'social_worker'
    from (values
        ('V-009', 'Policijas ziņojums par bojātu autobusa pieturu (paraugs)', '2025-05-20', '2025-05-28'),
        ('V-012', 'Skolas ziņojums par kautiņu (paraugs)', '2026-03-27', null)
    ) f (client_no, ground, ground_on, opened_on)
    join care.client c on c.client_no = f.client_no;

    with led as (
        insert into care.behaviour_programme (client_id, lead_body, municipality_id, aim, opened_on, recorded_by)
        select id, 'social_service', municipality_id, 'Konfliktus risina sarunā, skolu apmeklē katru dienu (paraugs)', '2025-06-02', 'social_worker'
        from care.client where client_no = 'V-009'
        returning id, client_id
    ), team as (
        insert into care.behaviour_member (programme_id, body, name, from_on)
        select l.id, t.body, t.name, '2025-06-02'
        from led l, (values ('social_service', 'Vadošais sociālais darbinieks'), ('school', 'Klases audzinātāja'),
            ('police', 'Nepilngadīgo lietu inspektors'), ('centre', 'Sociālais pedagogs')) t (body, name)
        returning body, name
    ), met as (
        insert into care.behaviour_meeting (client_id, programme_id, met_on, lead_body, held, hour, place, agenda)
        select client_id, id, today + 10, 'social_service', false, '10:00', 'Sociālais dienests (paraugs)', 'Ceturkšņa izvērtējums; pulciņš; skolas ziņas'
        from led
        returning id
    )
    insert into care.behaviour_invitee (meeting_id, body, name)
    select m.id, t.body, t.name from met m, team t;
end $$;
