package lv.vecruzina.ejb.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rooms entered and mended by the director. */
class RoomEntryServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private final MadeUp made = new MadeUp(db);

    @BeforeEach
    void noRooms() {
        db.update("truncate care.client, care.room, care.living_unit, care.history cascade");
    }

    private static <T> T serve(Function<RoomEntryService, T> deed) {
        return db.inTransaction(em -> deed.apply(new RoomEntryService(em)));
    }

    private static RoomEntry entry(String no, @Nullable String opens, @Nullable String closes) {
        return new RoomEntry(
                no,
                "Bērzi",
                true,
                " ",
                new BigDecimal("12.50"),
                2,
                opens == null ? null : LocalDate.parse(opens),
                closes == null ? null : LocalDate.parse(closes));
    }

    private static void change(long id, int version, RoomEntry entry) {
        serve(s -> {
            s.change(id, version, entry);
            return true;
        });
    }

    @Test
    void aRoomEntersWithItsUnitAndIsMendedInTheVersionSeen() {
        long id = serve(s -> s.enter(entry(" 201 ", null, null)));
        assertEquals(1L, db.value("select count(*) from care.living_unit where name = 'Bērzi'"));
        RoomEdit seen = serve(s -> s.find(id)).orElseThrow();
        assertEquals(entry("201", null, null), seen.entry());
        change(id, seen.version(), entry("202", "2026-01-01", null));
        assertEquals("202", serve(s -> s.find(id)).orElseThrow().entry().roomNo());
        assertThrows(OptimisticLockException.class, () -> change(id, seen.version(), entry("203", null, null)));
        assertEquals(
                "201",
                db.value(
                        "select before ->> 'room_no' from care.history where table_name = 'room' and operation = 'update'"));
    }

    @Test
    void twoRoomsOfOneNumberAreRefused() {
        serve(s -> s.enter(entry("201", null, null)));
        RuntimeException refused =
                assertThrows(RuntimeException.class, () -> serve(s -> s.enter(entry("201", null, null))));
        assertEquals("room_no_is_given_once", Constraint.refusedBy(refused).orElseThrow());
    }

    @Test
    void aRoomIsClosedFromTheNightNobodySleepsThereOn() {
        long id = serve(s -> s.enter(entry("201", null, null)));
        int version = serve(s -> s.find(id)).orElseThrow().version();
        made.roomStay(made.client("V-1", LocalDate.of(2014, 1, 1)), id, "2026-01-05", "2026-03-01");
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> change(id, version, entry("201", null, "2026-02-28")));
        assertEquals("room.slept_in_when_closed", refused.key());
        assertThrows(RuleViolation.class, () -> change(id, version, entry("201", "2026-01-06", null)));
        change(id, version, entry("201", "2026-01-05", "2026-03-01"));
    }

    @Test
    void aStayWithoutAnEndKeepsTheRoomOpen() {
        long id = serve(s -> s.enter(entry("201", null, null)));
        int version = serve(s -> s.find(id)).orElseThrow().version();
        made.roomStay(made.client("V-1", LocalDate.of(2014, 1, 1)), id, "2026-01-05", null);
        assertThrows(RuleViolation.class, () -> change(id, version, entry("201", null, "2030-01-01")));
        change(id, version, entry("201", null, null));
    }

    @Test
    void anUnknownRoomIsRefused() {
        assertEquals(
                "room.unknown",
                assertThrows(RuleViolation.class, () -> change(-1, 1, entry("1", null, null)))
                        .key());
    }

    private static void withdraw(long id, int version, String reason) {
        serve(s -> {
            s.withdraw(id, version, reason);
            return true;
        });
    }

    @Test
    void aRoomEnteredByMistakeIsTakenBackAndOneWithRecordsStays() {
        long wrong = serve(s -> s.enter(entry("2O1", null, null)));
        assertThrows(RuleViolation.class, () -> withdraw(wrong, 1, " "));
        assertThrows(OptimisticLockException.class, () -> withdraw(wrong, 9, "burts, ne cipars"));
        withdraw(wrong, 1, "burts, ne cipars");
        assertEquals(false, serve(s -> s.find(wrong)).isPresent());
        assertEquals(
                "burts, ne cipars",
                db.value("select reason from care.history where table_name = 'room' and operation = 'delete'"
                        + " and before ->> 'room_no' = '2O1'"));
        long used = serve(s -> s.enter(entry("301", null, null)));
        made.roomStay(made.client("V-9", LocalDate.of(2014, 1, 1)), used, "2026-01-05", "2026-01-06");
        assertEquals(
                "room.has_records",
                assertThrows(RuleViolation.class, () -> withdraw(used, 1, "nav vajadzīga"))
                        .key());
    }
}
