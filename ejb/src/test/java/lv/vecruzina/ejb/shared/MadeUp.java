package lv.vecruzina.ejb.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Made-up rows for tests, written straight into the schema care as the import writes history. */
public final class MadeUp {
    private final TestDatabase db;

    public MadeUp(TestDatabase db) {
        this.db = db;
    }

    /** A client of Rēzeknes novads, in the circle of {@link Someone}. */
    public long client(String clientNo, LocalDate birthDate) {
        return client(clientNo, "Anna", "Paraudziņa", birthDate, "Rēzeknes novads");
    }

    /** A client in the circle of {@link Someone}, whose employee is responsible for them. */
    public long client(String clientNo, String given, String family, LocalDate birthDate, String municipality) {
        long client = outsider(clientNo, given, family, birthDate, municipality);
        employee(Someone.EMPLOYEE);
        db.update("""
                insert into care.responsibility (employee_id, client_id, from_on, given_by)
                values (?, ?, '2000-01-01', 'test')""", Someone.EMPLOYEE, client);
        return client;
    }

    /** An employee whose criminal-record check never grows old, made once. */
    public void employee(long id) {
        db.update("""
                insert into care.employee (id, employee_no, given_name, family_name, profession, criminal_check_on)
                values (?, 'T' || ?, 'Tests', 'Testiņš', 'sociālais darbinieks', '2999-01-01') on conflict do nothing""", id, id);
    }

    /** A client nobody is responsible for. */
    public long outsider(String clientNo, String given, String family, LocalDate birthDate, String municipality) {
        return id("""
                insert into care.client (client_no, given_name, family_name, birth_date, sex, municipality_id)
                select ?, ?, ?, ?, 'F', id from care.municipality where name = ? returning id""", clientNo, given, family, birthDate, municipality);
    }

    /** Does the work with the limits off, as an import enters what really happened. */
    public void history(Runnable work) {
        setting("care.as_it_was", "on");
        try {
            work.run();
        } finally {
            setting("care.as_it_was", "");
        }
    }

    /** A setting of the whole test database: its connections are opened anew each time. */
    private void setting(String name, String value) {
        db.update("do $$ begin execute format('alter database %I set " + name + " = %L', current_database(), '" + value
                + "'); end $$");
    }

    /** A placement paid by Rēzeknes novads. */
    public long placement(String no, long client, String service, String startedOn, @Nullable String endedOn) {
        return id(
                """
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on, ended_on)
                select ?, ?, s.id, s.residential, m.id, ?, ? from care.service s, care.municipality m
                where s.code = ? and m.name = 'Rēzeknes novads' returning id""",
                no,
                client,
                LocalDate.parse(startedOn),
                endedOn == null ? null : LocalDate.parse(endedOn),
                service);
    }

    public void mark(long placement, String day, String status) {
        db.update(
                "insert into care.attendance (placement_id, day, status) values (?, ?, ?)",
                placement,
                LocalDate.parse(day),
                status);
    }

    public void session(String no, long client, String day, String outcome) {
        db.update("""
                insert into care.session (session_no, client_id, held_on, kind, outcome)
                values (?, ?, ?, 'psihologs', ?)""", no, client, LocalDate.parse(day), outcome);
    }

    /** A room of a unit, or of none. */
    public long room(String no, @Nullable String unit, String area, int places) {
        return id("""
                insert into care.room (room_no, unit, area_m2, places) values (?, ?, ?::numeric, ?) returning id""", no, unit, area, places);
    }

    public long roomStay(long client, long room, String from, @Nullable String until) {
        return id(
                "insert into care.room_stay (client_id, room_id, from_on, until_on) values (?, ?, ?, ?) returning id",
                client,
                room,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    public void tariff(String service, String from, String amount) {
        db.update("""
                insert into care.tariff (service_id, valid_from, amount_eur)
                select id, ?, ?::numeric from care.service where code = ?""", LocalDate.parse(from), amount, service);
    }

    public long municipality(String name) {
        return id("select id from care.municipality where name = ?", name);
    }

    private long id(String sql, @Nullable Object... parameters) {
        Object id = db.value(sql, parameters);
        if (id == null) {
            throw new IllegalArgumentException("nothing came of " + sql);
        }
        return (Long) id;
    }
}
