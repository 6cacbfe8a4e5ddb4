package lv.vecruzina.batch.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import lv.vecruzina.batch.shared.Night;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule 7 by night: who counts as a child in a room, the norm of the night, and the nights a stay has. */
class RoomNightTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final LocalDate CHILD = LocalDate.of(2014, 1, 1);
    private static long instance;

    private final MadeUp made = new MadeUp(db);

    @BeforeEach
    void startOver() {
        db.update("truncate care.client, care.room, care.living_unit, care.history, reporting.load cascade");
    }

    @AfterEach
    void theLawAsItWas() {
        db.update("delete from care.legal_parameter where source = 'test'");
    }

    private static void law(String code, String from, int value) {
        db.update("""
                insert into care.legal_parameter (code, variant, valid_from, value, source, verified)
                values (?, '', ?, ?, 'test', false)""", code, LocalDate.parse(from), value);
    }

    /** The nights of a room up to the day as of: day of the month, people, children, m² each, what is broken. */
    private static String nights(long room, String asOf) throws Exception {
        new Night(db).run(++instance, LocalDate.parse(asOf));
        return db.rows("""
                        select to_char(night, 'DD') || ' ' || people || ' ' || children || ' ' || coalesce(m2_each::text, '-')
                            || case when over_children then ' children' else '' end
                            || case when under_m2 then ' m2' else '' end
                            || case when over_unit then ' unit' else '' end as said
                        from reporting.fact_room_night where room_id = ? order by night""", room).stream()
                .map(row -> String.valueOf(row.get("said")))
                .collect(Collectors.joining(", "));
    }

    @Test
    void aStayHasTheNightsFromItsFirstToTheOneBeforeItsEndUpToTheDayAsOf() throws Exception {
        long room = made.room("101", null, "10", 1);
        long client = made.client("V-1", CHILD);
        made.roomStay(client, room, "2025-12-30", "2026-01-02");
        made.roomStay(client, room, "2026-01-03", "2026-01-03");
        made.roomStay(client, room, "2026-01-04", null);
        made.roomStay(made.client("V-2", CHILD), room, "2026-01-06", null);
        assertEquals(
                "30 1 1 10.00, 31 1 1 10.00, 01 1 1 10.00, 04 1 1 10.00, 05 1 1 10.00", nights(room, "2026-01-05"));
    }

    @Test
    void aSuspendedNightWithoutAMarkIsAbsentInTheRoomAsInTheService() throws Exception {
        long room = made.room("101", null, "10", 1);
        long client = made.client("V-1", CHILD);
        long stay = made.placement("P-1", client, "LONGTERM", "2026-01-01", null);
        made.roomStay(client, room, "2026-01-01", null);
        db.update("""
                insert into care.suspension (placement_id, from_on, until_on, reason)
                values (?, '2026-01-02', '2026-01-04', 'x'), (?, '2026-01-05', null, 'x')""", stay, stay);
        made.mark(stay, "2026-01-03", "present");
        made.mark(stay, "2026-01-06", "home");
        assertEquals(
                "01 1 1 10.00, 02 1 0 -, 03 1 1 10.00, 04 1 1 10.00, 05 1 0 -, 06 1 0 -, 07 1 0 -",
                nights(room, "2026-01-07"));
        assertEquals("01 03 04", db.value("""
                select string_agg(to_char(day, 'DD'), ' ' order by day) from reporting.fact_service_day where units = 1"""));
    }

    @Test
    void aWithdrawnStayHasNone() throws Exception {
        long room = made.room("101", null, "10", 1);
        made.roomStay(made.client("V-1", CHILD), room, "2026-01-04", null);
        db.update("update care.room_stay set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'x'");
        assertEquals("", nights(room, "2026-01-05"));
    }

    @Test
    void moreChildrenThanTheNormAndTheLeavingOfTheThird() throws Exception {
        long room = made.room("101", null, "30", 4);
        for (int i = 1; i <= 2; i++) {
            made.roomStay(made.client("V-" + i, CHILD), room, "2026-01-01", null);
        }
        made.roomStay(made.client("V-3", CHILD), room, "2026-01-02", "2026-01-03");
        assertEquals("01 2 2 15.00, 02 3 3 10.00 children, 03 2 2 15.00", nights(room, "2026-01-03"));
    }

    @Test
    void theAreaAloneAndShared() throws Exception {
        long small = made.room("101", null, "7.99", 2);
        long just = made.room("102", null, "12", 2);
        long less = made.room("103", null, "11.99", 2);
        int no = 0;
        for (long room : new long[] {small, just, just, less, less}) {
            made.roomStay(made.client("V-" + ++no, CHILD), room, "2026-01-01", null);
        }
        assertEquals("01 1 1 7.99 m2", nights(small, "2026-01-01"));
        assertEquals("01 2 2 6.00", nights(just, "2026-01-01"));
        assertEquals("01 2 2 6.00 m2", nights(less, "2026-01-01"), "judged before it is rounded");
    }

    @Test
    void fromTheEighteenthBirthdayOnNobodyIsAChildAndOneBornOn29FebruaryIsEighteenOnThe28th() throws Exception {
        long room = made.room("101", null, "5", 2);
        made.roomStay(made.client("V-1", LocalDate.of(2008, 2, 29)), room, "2026-02-27", null);
        assertEquals("27 1 1 5.00 m2, 28 1 0 -, 01 1 0 -", nights(room, "2026-03-01"));
    }

    @Test
    void anAbsentChildIsNotCountedAndAMarkOfADaytimeServiceSaysNothing() throws Exception {
        long room = made.room("101", null, "12", 2);
        long client = made.client("V-1", CHILD);
        long longterm = made.placement("P-1", client, "LONGTERM", "2026-01-01", "2026-01-05");
        long dayCare = made.placement("P-2", client, "DAC", "2026-01-01", null);
        made.mark(longterm, "2026-01-02", "hospital");
        made.mark(longterm, "2026-01-03", "present");
        made.mark(dayCare, "2026-01-04", "home");
        made.roomStay(client, room, "2026-01-01", null);
        made.roomStay(made.client("V-2", CHILD), room, "2026-01-02", "2026-01-03");
        assertEquals(
                "01 1 1 12.00, 02 2 1 12.00, 03 1 1 12.00, 04 1 1 12.00, 05 1 1 12.00", nights(room, "2026-01-05"));
    }

    @Test
    void theNormIsTheOneOfTheNight() throws Exception {
        law("ROOM_MAX_CHILDREN", "2026-01-02", 1);
        law("ROOM_M2_SHARED", "2026-01-03", 7);
        law("UNIT_MAX_CHILDREN", "2026-01-04", 1);
        long room = made.room("101", "A", "12", 2);
        made.roomStay(made.client("V-1", CHILD), room, "2026-01-01", null);
        made.roomStay(made.client("V-2", CHILD), room, "2026-01-01", null);
        assertEquals(
                "01 2 2 6.00, 02 2 2 6.00 children, 03 2 2 6.00 children m2, 04 2 2 6.00 children m2 unit",
                nights(room, "2026-01-04"));
    }

    @Test
    void twoChildrenWhoSwapRoomsKeepBothRoomsAsFullAsTheyWere() throws Exception {
        long one = made.room("101", null, "12", 1);
        long other = made.room("102", null, "9", 1);
        long anna = made.client("V-1", CHILD);
        long grown = made.client("V-2", LocalDate.of(2000, 1, 1));
        made.roomStay(anna, one, "2026-01-01", "2026-01-02");
        made.roomStay(grown, other, "2026-01-01", "2026-01-02");
        made.roomStay(anna, other, "2026-01-02", null);
        made.roomStay(grown, one, "2026-01-02", null);
        assertEquals("01 1 1 12.00, 02 1 0 -", nights(one, "2026-01-02"));
        assertEquals("01 1 0 -, 02 1 1 9.00", nights(other, "2026-01-02"));
    }

    @Test
    void theChildrenOfAUnitAreThoseOfAllItsRooms() throws Exception {
        law("UNIT_MAX_CHILDREN", "2026-01-01", 2);
        long one = made.room("101", "A", "30", 4);
        long other = made.room("102", "A", "30", 4);
        long alone = made.room("103", null, "30", 4);
        made.roomStay(made.client("V-1", CHILD), one, "2026-01-01", null);
        made.roomStay(made.client("V-2", CHILD), one, "2026-01-01", null);
        made.roomStay(made.client("V-3", CHILD), other, "2026-01-02", null);
        made.roomStay(made.client("V-4", CHILD), alone, "2026-01-01", null);
        assertEquals("01 2 2 15.00, 02 2 2 15.00 unit", nights(one, "2026-01-02"));
        assertEquals("02 1 1 30.00 unit", nights(other, "2026-01-02"));
        assertEquals("01 1 1 30.00, 02 1 1 30.00", nights(alone, "2026-01-02"));
    }

    @Test
    void anAreaThatWasMeasuredAnewCountsFromTheDayOfTheChange() throws Exception {
        long room = made.room("101", null, "9", 1);
        made.roomStay(made.client("V-1", CHILD), room, "2026-01-09", null);
        db.update("update care.room set area_m2 = 7 where id = ?", room);
        db.update(
                "update care.history set at = '2026-01-09T22:30:00Z' where table_name = 'room' and operation = 'update'");
        assertEquals("09 1 1 9.00, 10 1 1 7.00 m2", nights(room, "2026-01-10"));
        assertEquals(2L, db.value("select count(*) from reporting.dim_room"));
    }

    @Test
    void withoutAValueOfTheLawThereIsNoNormToBreak() throws Exception {
        long room = made.room("101", null, "2", 9);
        for (int i = 1; i <= 3; i++) {
            made.roomStay(made.client("V-" + i, CHILD), room, "1999-12-31", "2000-01-02");
        }
        assertEquals("31 3 3 0.67, 01 3 3 0.67 children m2", nights(room, "2026-01-01"));
    }
}
