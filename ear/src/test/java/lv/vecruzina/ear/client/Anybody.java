package lv.vecruzina.ear.client;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ear.shared.Rows;

/**
 * A client entered for one test with one of everything that a list may show, the first of each list: so that a list without the
 * filter of the circle shows whoever is outside.
 */
record Anybody(String clientNo, String familyName) {
    /** What names the client, in the order it may be removed again. */
    private static final List<String> TABLES = List.of(
            "choice",
            "consent",
            "restriction",
            "incident_client",
            "completeness_week",
            "client_opening",
            "session",
            "shift_note",
            "obligation",
            "application",
            "respite_hold",
            "room_stay",
            "client_group_member",
            "responsibility",
            "placement",
            "respite_year");

    private static final String GROUP = """
            insert into care.client_group (name, from_on)
            select 'AA Loka pārbaude', date '2026-01-01'
            where not exists (select from care.client_group where name = 'AA Loka pārbaude')""";

    /** Who sleeps at the centre is in the circle of those who have the service: only one inside does, and is late from a leave. */
    private static final String AWAY = """
            with lives as (
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                select 'D-' || c.id, c.id, s.id, s.residential, c.municipality_id, current_date - 70
                from care.client c, care.service s where c.client_no = ? and s.code = 'LONGTERM' returning id
            )
            insert into care.absence (placement_id, kind, from_on, expected_at, with_whom, written_by)
            select id, 'home', current_date - 2, now() - interval '3 hours', 'Loka pārbaude', 'test' from lives""";

    /** The list of the week is one that nobody else is on. */
    private static final String EVERYTHING = """
            with who as (
                select id from care.client where client_no = ?
            ), stay as (
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                select 'L-' || who.id, who.id, s.id, s.residential, m.id, current_date
                from who, care.service s, care.municipality m where s.code = 'WORKSHOP' and m.name = ? returning id
            ), chosen as (
                insert into care.choice (client_id, chosen_on, kind, item, chosen_by_child)
                select who.id, current_date, 'soap', 'Ziepes', true from who
            ), agreed as (
                insert into care.consent (client_id, given_on, valid_until, channel, by_child, by_representative)
                select who.id, date '2026-01-01', current_date + 1, 'mājaslapa', true, true from who
            ), held_back as (
                insert into care.restriction (client_id, begun_at, kind, ground)
                select who.id, now() - interval '9 hours', 'holding', 'Loka pārbaude' from who
            ), happened as (
                insert into care.incident (kind, noticed_at, place, words, recorded_by, recorded_at)
                select 'other', now(), 'Loka pārbaude ' || who.id, 'Loka pārbaude', 'director', now() from who returning id
            ), concerned as (
                insert into care.incident_client (incident_id, client_id) select happened.id, who.id from happened, who
            ), listed as (
                insert into care.completeness_week (week_on, employee_id, client_id, placement_id, thing, since)
                select date '2100-01-04', a.employee_id, who.id, stay.id,
                       'loka pārbaude ' || a.id, date '2001-01-01'
                from who, stay, care.account a where a.employee_id is not null
            ), sleeps as (
                insert into care.room_stay (client_id, room_id, from_on)
                select who.id, min(r.id), current_date from who, care.room r group by who.id
            ), held as (
                insert into care.respite_hold (client_id, from_on, until_on, held_by)
                select who.id, current_date, current_date + 2, 'test' from who
            ), noted as (
                insert into care.shift_note (client_id, text, must_know_until, written_at, written_by)
                select who.id, 'Loka pārbaudes ieraksts', current_date, now(), 'director' from who
            ), asked as (
                insert into care.application (client_id, service_id, received_on, applicant, ground)
                select who.id, s.id, date '2001-01-01', 'other', 'Loka pārbaude'
                from who, care.service s where s.code = 'WORKSHOP' returning id, client_id
            ), queued as (
                insert into care.decision (application_id, number, decided_on, decided_by, outcome, payer_id)
                select asked.id, 'L-' || c.id, current_date, 'social_service', 'waiting_list', c.municipality_id
                from asked join care.client c on c.id = asked.client_id
            ), due as (
                insert into care.obligation (rule, client_id, arose_on, due_at)
                select 'UNDECIDED_ORPHANS_COURT', who.id, date '2001-01-01', timestamptz '2001-01-01 12:00+02' from who
            ), invited as (
                insert into care.session (session_no, client_id, employee_id, held_on, kind, starts_at, ends_at)
                select 'L-' || who.id, who.id, a.employee_id, current_date, 'psihologs',
                       date_trunc('day', now(), 'Europe/Riga') + interval '6 hours' + who.id % 8 * interval '10 minutes',
                       date_trunc('day', now(), 'Europe/Riga') + interval '6 hours' + (who.id % 8 + 1) * interval '10 minutes'
                from who, care.account a where a.user_name = 'specialist'
            )
            insert into care.client_group_member (group_id, client_id, from_on)
            select g.id, who.id, date '2026-01-01' from who, care.client_group g where g.name = 'AA Loka pārbaude'""";

    /** One for whom the user is responsible, or who lives where the official works. */
    static Anybody inside(Rows rows, String userName) throws SQLException {
        Anybody entered = entered(rows, "Rēzeknes novads");
        rows.update("""
                insert into care.responsibility (employee_id, client_id, from_on, given_by)
                select a.employee_id, c.id, date '2026-01-01', 'director' from care.account a, care.client c
                where a.user_name = ? and a.employee_id is not null and c.client_no = ?""", userName, entered.clientNo);
        rows.update("""
                update care.client set municipality_id = a.municipality_id from care.account a
                where a.user_name = ? and a.municipality_id is not null and client_no = ?""", userName, entered.clientNo);
        rows.update(AWAY, entered.clientNo);
        return entered;
    }

    /** One for whom nobody is responsible, at home where no user of the sample works. */
    static Anybody outside(Rows rows) throws SQLException {
        return entered(rows, "Ventspils novads");
    }

    private static Anybody entered(Rows rows, String municipality) throws SQLException {
        String no = Objects.requireNonNull(rows.value("""
                insert into care.client (client_no, given_name, family_name, birth_date, sex, municipality_id)
                select 'X-' || n.random, 'Aina', 'Aaa' || translate(n.random::text, '0123456789', 'abcdefghij'),
                    current_date - 16 * 365, 'F', m.id
                from care.municipality m, (select (random() * 1e9)::int as random) n
                where m.name = ? returning client_no""", municipality));
        rows.update(GROUP);
        rows.update(EVERYTHING, no, municipality);
        return new Anybody(
                no, Objects.requireNonNull(rows.value("select family_name from care.client where client_no = ?", no)));
    }

    /** Takes the client out again, with everything. */
    void leave(Rows rows) throws SQLException {
        for (String table : List.of("attendance", "absence")) {
            rows.update(
                    "delete from care." + table + " where placement_id in (select p.id from care.placement p"
                            + " join care.client c on c.id = p.client_id where c.client_no = ?)",
                    clientNo);
        }
        rows.update("""
                update care.incident set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'test'
                where id in (select k.incident_id from care.incident_client k join care.client c on c.id = k.client_id
                             where c.client_no = ?)""", clientNo);
        rows.update("""
                delete from care.decision where application_id in (select a.id from care.application a
                    join care.client c on c.id = a.client_id where c.client_no = ?)""", clientNo);
        for (String table : TABLES) {
            rows.update(
                    "delete from care." + table + " where client_id = (select id from care.client where client_no = ?)",
                    clientNo);
        }
        rows.update("delete from care.client where client_no = ?", clientNo);
    }
}
