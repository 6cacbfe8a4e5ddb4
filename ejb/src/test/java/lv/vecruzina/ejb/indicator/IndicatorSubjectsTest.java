package lv.vecruzina.ejb.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who reads who stands behind a figure: by circle and by what one keeps; for everybody else there are numbers only. */
class IndicatorSubjectsTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static long rezekne;

    /** Tables as the night publishes them: a money, an image, a room and a paternity indicator, one client within the circle, one outside. */
    @BeforeAll
    static void published() {
        MadeUp made = new MadeUp(db);
        long inside = made.client("V-1", "Anna", "Bērziņa", LocalDate.of(2014, 1, 1), "Rēzeknes novads");
        long outside = made.outsider("V-2", "Juris", "Kalniņš", LocalDate.of(2014, 1, 1), "Ludzas novads");
        rezekne = made.municipality("Rēzeknes novads");
        db.update("create schema if not exists reporting");
        db.update("create table reporting.run as select date '2026-03-31' as as_of");
        db.update("create table reporting.fact_indicator_day as select 1 as nothing");
        db.update("""
                create table reporting.dim_indicator as
                select * from (values ('R3', 'allowance'), ('R8', 'publication'), ('R1', 'room_stay'), ('R7', 'paternity_step'))
                    as n (indicator, records)""");
        long item = (Long) java.util.Objects.requireNonNull(db.value("""
                insert into care.publication (publication_no, published_on, channel) values ('P-9', '2026-01-01', 'web') returning id"""));
        db.update("""
                create table reporting.indicator_subject (
                    indicator text, day date, client_id bigint, subject text, numerator int, denominator int)""");
        for (String code : List.of("R3", "R7")) {
            db.update(
                    "insert into reporting.indicator_subject values (?, '2026-03-31', ?, null, 1, 1), (?, '2026-03-31', ?, null, 0, 0)",
                    code,
                    inside,
                    code,
                    outside);
        }
        db.update(
                "insert into reporting.indicator_subject values ('R8', '2026-03-31', ?, ?, 0, 1), ('R8', '2026-03-31', ?, ?, 0, 1)",
                inside,
                Long.toString(item),
                outside,
                Long.toString(item));
        db.update("insert into reporting.indicator_subject values ('R1', '2026-03-31', null, 'K2', 2, 31)");
        db.update("insert into reporting.indicator_subject values ('R7', '2026-02-28', ?, null, 1, 1)", inside);
    }

    private static List<String> of(CurrentUser user, String indicator) {
        return db
                .inTransaction(em ->
                        new IndicatorSubjects(em, db.dataSource(), new ClientCircle(user, em), user).of(indicator))
                .stream()
                .map(one -> one.clientNo() + " " + one.name() + " " + one.thing() + (one.isApart() ? " apart" : ""))
                .toList();
    }

    private static List<String> of(String role, String indicator) {
        return of(Someone.with(role), indicator);
    }

    @Test
    void whoWorksWithClientsSeesTheCircleByNameAndTheThings() {
        assertEquals(List.of("V-1 Bērziņa Anna null", "V-2 Kalniņš Juris null apart"), of(Role.DIRECTOR, "R7"));
        assertEquals(List.of("V-1 Bērziņa Anna null"), of(Role.SOCIAL_WORKER, "R7"));
        assertEquals(List.of("V-1 Bērziņa Anna null"), of(Role.SPECIALIST, "R3"));
        assertEquals(List.of("null null K2"), of(Role.SPECIALIST, "R1"));
    }

    @Test
    void whoKeepsTheRecordsSeesAllByNumberAlone() {
        assertEquals(List.of("V-1 null null", "V-2 null null apart"), of(Role.ACCOUNTANT, "R3"));
        assertEquals(List.of("V-1 null P-9", "V-2 null P-9"), of(Role.DATA_PROTECTION, "R8"));
        for (String other : List.of("R1", "R7", "R8")) {
            assertEquals(List.of(), of(Role.ACCOUNTANT, other), other);
        }
        for (String other : List.of("R1", "R3", "R7")) {
            assertEquals(List.of(), of(Role.DATA_PROTECTION, other), other);
        }
    }

    @Test
    void anOfficialSeesTheClientsOfTheOwnMunicipality() {
        assertEquals(List.of("V-1 Bērziņa Anna null"), of(Someone.official(Role.MUNICIPALITY, rezekne), "R7"));
        assertEquals(List.of(), of(Someone.official(Role.MUNICIPALITY, rezekne), "R1"), "rooms are the centre's");
        assertEquals(List.of(), of(Someone.official(Role.MUNICIPALITY, null), "R7"));
        assertEquals(List.of(), of(Role.INSPECTOR, "R7"));
    }
}
