package lv.vecruzina.batch.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import lv.vecruzina.batch.delivery.Deliveries;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rooms.csv and room_stays.csv: what enters, what is impossible, and what enters with a warning. */
class RoomImportTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String ROOMS = "room_no;unit;unit_kitchen;floor;area_m2;places";
    private static final String STAYS = "client_no;room_no;from;until";

    private final Deliveries deliveries;

    RoomImportTest(@TempDir Path root) {
        deliveries = new Deliveries(db, root);
    }

    @BeforeEach
    void startOver() {
        db.update("truncate care.delivery, care.client, care.room, care.living_unit, care.history cascade");
        deliveries.put(
                "clients.csv",
                Deliveries.CLIENTS,
                "K-1;Anna;Testa;2014-05-06;F;Rēzeknes novads",
                "K-2;Jānis;Tests;2015-01-01;M;Rēzeknes novads",
                "K-3;Zane;Testa;2016-01-01;F;Rēzeknes novads",
                "K-4;Pēteris;Tests;1999-01-01;M;Rēzeknes novads");
        deliveries.put("rooms.csv", ROOMS, "101;1. stāvs;no;1;12,50;3", "102;1. stāvs;;;9.1;1", "103;;yes;0;40;1");
        assertEquals(List.of(), deliveries.refused());
    }

    private static Object stays() {
        return db.value("""
                select string_agg(concat_ws(' ', c.client_no, r.room_no, s.from_on, s.until_on), ', ' order by c.client_no, s.from_on)
                from care.room_stay s join care.client c on c.id = s.client_id join care.room r on r.id = s.room_id""");
    }

    @Test
    void aRoomEntersChangesAndStays() {
        assertEquals("applied 3 = 3 new 0 changed 0 unchanged 0 refused", deliveries.result("rooms.csv"));
        assertEquals(1L, db.value("select count(*) from care.living_unit"));
        deliveries.put("rooms.csv", "places;area_m2;room_no", "3;12.5;101", "2;9.1;102", "1;1,5;104");
        assertEquals("applied 3 = 1 new 1 changed 1 unchanged 0 refused", deliveries.result("rooms.csv"));
        assertEquals("1. stāvs", db.value("select unit from care.room where room_no = '101'"));
        deliveries.put("rooms.csv", ROOMS, "101;;;;12,5;3", "102;2. stāvs;yes;2;9,1;2");
        assertEquals(null, db.value("select unit from care.room where room_no = '101'"), "an empty cell clears");
        assertEquals("2. stāvs", db.value("select unit from care.room where room_no = '102'"));
        assertEquals(2, db.value("select version from care.room where room_no = '101'"));
    }

    @ParameterizedTest
    @CsvSource({
        "missing, 110;;;;12;",
        "missing, 110;;;;;2",
        "missing, ;;;;12;2",
        "bad_number, 110;;;;divpadsmit;2",
        "bad_number, 110;;;;12 m2;2",
        "no_area, 110;;;;0;2",
        "no_area, 110;;;;-12;2",
        "bad_count, 110;;;;12;divas",
        "bad_count, 110;;;;12;1.5",
        "bad_count, 110;;;;12;-1",
        "bad_code, 110;;maybe;;12;2",
    })
    void aRoomIsRefused(String code, String row) {
        deliveries.assertRefused(code, "rooms.csv", ROOMS, row);
    }

    @Test
    void aStayEntersChangesAndIsGivenAgain() {
        deliveries.put(
                "room_stays.csv", STAYS, "K-1;101;2026-01-01;2026-02-01", "K-1;102;01.02.2026;", "K-2;101;2026-01-05;");
        assertEquals("applied 3 = 3 new 0 changed 0 unchanged 0 refused", deliveries.result("room_stays.csv"));
        deliveries.put(
                "room_stays.csv", STAYS, "K-1;101;2026-01-01;2026-01-20", "K-1;102;2026-02-01;", "K-2;102;2026-01-05;");
        assertEquals("applied 3 = 0 new 2 changed 1 unchanged 0 refused", deliveries.result("room_stays.csv"));
        assertEquals("K-1 101 2026-01-01 2026-01-20, K-1 102 2026-02-01, K-2 102 2026-01-05", stays());
    }

    @ParameterizedTest
    @CsvSource({
        "unknown_client, K-9;101;2026-01-01;",
        "unknown_room, K-1;199;2026-01-01;",
        "missing, K-1;;2026-01-01;",
        "missing, K-1;101;;",
        "bad_date, K-1;101;2026-02-30;",
        "end_before_start, K-1;101;2026-01-02;2026-01-01",
    })
    void aStayIsRefused(String code, String row) {
        deliveries.assertRefused(code, "room_stays.csv", STAYS, row);
    }

    @Test
    void oneClientIsNeverInTwoRoomsOnANight() {
        deliveries.put(
                "room_stays.csv",
                STAYS,
                "K-1;101;2026-01-01;2026-02-01",
                "K-1;102;2026-01-31;",
                "K-1;102;2026-02-01;2026-02-10",
                "K-1;101;2025-12-01;2026-01-01",
                "K-2;101;2026-01-15;",
                "K-2;101;2026-01-10;");
        assertEquals(List.of("room_stays.csv:3 two_rooms", "room_stays.csv:7 two_rooms"), deliveries.refused());
        assertEquals("applied 6 = 4 new 0 changed 0 unchanged 2 refused", deliveries.result("room_stays.csv"));
    }

    @Test
    void theSecondRowWithTheSameKeyIsRefused() {
        deliveries.put("room_stays.csv", STAYS, "K-1;101;2026-01-01;2026-01-05", "K-1;102;2026-01-01;2026-01-05");
        assertEquals(List.of("room_stays.csv:3 second_row"), deliveries.refused());
    }

    @Test
    void theStayThatGoesBeyondTheNormOrThePlacesIsNamedOnce() {
        deliveries.put(
                "room_stays.csv",
                STAYS,
                "K-3;101;2026-01-03;2026-02-01",
                "K-1;101;2026-01-01;",
                "K-2;101;2026-01-02;",
                "K-4;101;2026-01-04;");
        assertEquals("applied 4 = 4 new 0 changed 0 unchanged 0 refused", deliveries.result("room_stays.csv"));
        assertEquals(List.of("room_stays.csv:2 room_norm", "room_stays.csv:5 room_places"), deliveries.warned());
        assertEquals(
                "Ar šo ierakstu istabā vai telpu vienībā no 2026-01-03 nav ievērota norma.",
                db.value("select reason from care.delivery_row where code = 'room_norm'"));
        assertEquals(2, db.value("select rows_warned from care.delivery_file order by id desc limit 1"));
    }

    @Test
    void aRoomTooSmallForItsChildren() {
        deliveries.put("rooms.csv", ROOMS, "104;;;;7,99;2", "105;;;;11,99;2");
        deliveries.put(
                "room_stays.csv",
                STAYS,
                "K-1;104;2026-01-01;",
                "K-2;105;2026-01-01;",
                "K-3;105;2026-01-02;",
                "K-4;104;2027-01-01;");
        assertEquals(List.of("room_stays.csv:2 room_norm", "room_stays.csv:4 room_norm"), deliveries.warned());
    }

    @Test
    void aWithdrawnStayDoesNotComeBackButItsClientMayHaveAnotherRoomFromThatNight() {
        deliveries.put("room_stays.csv", STAYS, "K-1;101;2026-01-01;");
        db.update("update care.room_stay set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x'");
        deliveries.assertRefused("withdrawn", "room_stays.csv", STAYS, "K-1;101;2026-01-01;2026-02-01");
        deliveries.put("room_stays.csv", STAYS, "K-1;102;2026-01-01;");
        assertEquals("applied 1 = 1 new 0 changed 0 unchanged 0 refused", deliveries.result("room_stays.csv"));
    }

    @Test
    void whatWasTakenBackDoesNotComeBackWithAnOlderSheet() {
        db.update(
                "set care.reason = 'ierakstīts kļūdaini'; delete from care.room where room_no = '102'; reset care.reason");
        db.update(
                "update care.client set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x' where client_no = 'K-4'");
        deliveries.put("rooms.csv", ROOMS, "102;1. stāvs;;;9.1;1", "104;;;;12;1");
        assertEquals("applied 2 = 1 new 0 changed 0 unchanged 1 refused", deliveries.result("rooms.csv"));
        deliveries.put("clients.csv", Deliveries.CLIENTS, "K-4;Pēteris;Tests;1999-01-01;M;Rēzeknes novads");
        assertEquals("applied 1 = 0 new 0 changed 0 unchanged 1 refused", deliveries.result("clients.csv"));
        deliveries.put("room_stays.csv", STAYS, "K-4;101;2026-01-01;");
        assertEquals(List.of("room_stays.csv:2 unknown_client"), deliveries.refused());
        db.update("insert into care.room (room_no, area_m2, places) values ('102', 9, 1)");
        deliveries.put("rooms.csv", ROOMS, "102;;;;10;1");
        assertEquals(
                "applied 1 = 0 new 1 changed 0 unchanged 0 refused",
                deliveries.result("rooms.csv"),
                "entered here anew it is known again");
    }
}
