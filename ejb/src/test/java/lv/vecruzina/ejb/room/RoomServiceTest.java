package lv.vecruzina.ejb.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.placement.PlacementEnded;
import lv.vecruzina.ejb.placement.PlacementServices;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.Heard;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One client has one room a night; a room has no more people than beds unless somebody says why. */
class RoomServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T10:00:00Z"), Riga.ZONE);
    private static final LocalDate CHILD = LocalDate.of(2014, 1, 1);
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 10);

    private final MadeUp made = new MadeUp(db);
    private long one;
    private long two;

    @BeforeEach
    void twoRooms() {
        db.update("truncate care.client, care.room, care.living_unit cascade");
        one = made.room("101", "1. stāvs", "12", 2);
        two = made.room("102", "1. stāvs", "9", 1);
        made.client("V-1", "Anna", "Āboliņa", CHILD, "Rēzeknes novads");
        made.client("V-2", "Juris", "Bumbieris", CHILD, "Ludzas novads");
        made.client("V-3", "Zane", "Celma", CHILD, "Rēzeknes novads");
    }

    private static void act(Consumer<RoomService> deed) {
        CurrentUser user = Someone.with(Role.DIRECTOR);
        db.transact(em -> deed.accept(new RoomService(em, new ClientCircle(user, em), CLOCK, user)));
    }

    private static long placement(String no) {
        return (Long) db.value("select id from care.placement where placement_no = ?", no);
    }

    /** Ends a placement as its service does and tells the rooms. */
    private static void end(String no, String day) {
        CurrentUser user = Someone.with(Role.DIRECTOR);
        db.transact(em -> PlacementServices.of(
                        em,
                        new ClientCircle(user, em),
                        new LegalParameters(em),
                        CLOCK,
                        user,
                        new Heard<>(),
                        new Heard<>(),
                        new Heard<PlacementEnded>(new VacatedRoom(em, CLOCK, user)::vacate))
                .end(
                        placement(no),
                        (Integer) db.value("select version from care.placement where placement_no = ?", no),
                        LocalDate.parse(day),
                        "parents",
                        "atgriežas ģimenē"));
    }

    private static String stays(long client) {
        return db.rows("""
                select from_on || ' ' || coalesce(until_on::text, '-') || ' ' || coalesce(withdrawn_reason, '-') as s
                from care.room_stay where client_id = ? order by from_on""", client).toString();
    }

    @Test
    void theBedIsFreeOnTheDayTheLastResidentialServiceEnds() {
        long client = made.client("V-9", CHILD);
        made.placement("P-V9", client, "CRISIS", "2026-03-01", null);
        made.placement("P-V9-D", client, "DAC", "2026-03-01", null);
        made.roomStay(client, one, "2026-03-01", "2026-03-12");
        made.roomStay(client, two, "2026-03-12", null);
        end("P-V9-D", "2026-03-05");
        assertEquals("[{s=2026-03-01 2026-03-12 -}, {s=2026-03-12 - -}]", stays(client), "day care has no bed");
        end("P-V9", "2026-03-10");
        assertEquals("[{s=2026-03-01 2026-03-10 -}, {s=2026-03-12 - atgriežas ģimenē}]", stays(client));
        end("P-V9", "2026-03-11");
        assertEquals(
                "[{s=2026-03-01 2026-03-10 -}, {s=2026-03-12 - atgriežas ģimenē}]",
                stays(client),
                "an end that moves later brings nothing back");
    }

    @Test
    void whoStaysOnInAnotherResidentialServiceKeepsTheRoom() {
        long client = made.client("V-10", CHILD);
        made.placement("P-V10", client, "CRISIS", "2026-03-01", "2026-03-10");
        made.placement("P-V10-L", client, "LONGTERM", "2026-03-10", null);
        made.roomStay(client, one, "2026-03-01", null);
        end("P-V10", "2026-03-09");
        assertEquals("[{s=2026-03-01 - -}]", stays(client));
        db.update("""
                update care.placement set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'kļūda'
                where placement_no = 'P-V10-L'""");
        end("P-V10", "2026-03-08");
        assertEquals("[{s=2026-03-01 2026-03-08 -}]", stays(client), "a withdrawn placement keeps no room");
    }

    private static <T> T read(CurrentUser user, BiFunction<RoomQueries, LocalDate, T> question, LocalDate night) {
        return db.inTransaction(em -> question.apply(
                new RoomQueries(em, db.dataSource(), new ClientCircle(user, em), new LegalParameters(em)), night));
    }

    private static List<BoardRoom> board(LocalDate night) {
        return read(Someone.with(Role.DIRECTOR), RoomQueries::board, night);
    }

    private static String asleep(LocalDate night) {
        return String.join(
                ", ",
                board(night).stream()
                        .flatMap(room ->
                                room.sleepers().stream().map(sleeper -> room.roomNo() + " " + sleeper.familyName()))
                        .toList());
    }

    private static Sleeper sleeper(String clientNo, LocalDate night) {
        return board(night).stream()
                .flatMap(room -> room.sleepers().stream())
                .filter(sleeper -> sleeper.clientNo().equals(clientNo))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRule(String key, Consumer<RoomService> deed) {
        assertEquals(key, assertThrows(RuleViolation.class, () -> act(deed)).key());
    }

    @Test
    void oneClientIsNeverInTwoRoomsOnANight() {
        act(rooms -> rooms.assign("V-1", one, NIGHT, NIGHT.plusDays(5), null));
        PersistenceException refused = assertThrows(
                PersistenceException.class,
                () -> act(rooms -> rooms.assign("V-1", two, NIGHT.plusDays(4), null, null)));
        assertEquals(Optional.of("room_stay_one_room_a_night"), Constraint.refusedBy(refused));
        act(rooms -> rooms.assign("V-1", two, NIGHT.plusDays(5), null, null));
        assertEquals("101 Āboliņa", asleep(NIGHT.plusDays(4)));
        assertEquals("102 Āboliņa", asleep(NIGHT.plusDays(5)));
    }

    @Test
    void aBedMoreThanTheRoomHasNeedsAReason() {
        act(rooms -> rooms.assign("V-1", two, NIGHT.plusDays(3), NIGHT.plusDays(4), null));
        act(rooms -> rooms.assign("V-2", two, NIGHT, NIGHT.plusDays(3), null));
        assertRule("room.full", rooms -> rooms.assign("V-3", two, NIGHT, null, null));
        assertRule("room.full", rooms -> rooms.assign("V-3", two, NIGHT, NIGHT.plusDays(1), " "));
        act(rooms -> rooms.assign("V-3", two, NIGHT.plusDays(4), null, null));
        act(rooms -> rooms.assign("V-3", two, NIGHT, NIGHT.plusDays(1), "Saliekamā gulta"));
        BoardRoom full = board(NIGHT).get(1);
        assertEquals(-1, full.free());
        assertEquals(List.of(RoomNorm.Breach.AREA), full.broken());
    }

    @Test
    void aRoomIsGivenOnlyWhileItIsOpen() {
        db.update("update care.room set opens_on = '2026-03-10', closes_on = '2026-03-20' where id = ?", two);
        assertRule("room.closed", rooms -> rooms.assign("V-1", two, NIGHT.minusDays(1), NIGHT.plusDays(1), null));
        assertRule("room.closed", rooms -> rooms.assign("V-1", two, NIGHT, null, null));
        assertRule("room.closed", rooms -> rooms.assign("V-1", two, NIGHT, NIGHT.plusDays(11), null));
        act(rooms -> rooms.assign("V-1", two, NIGHT, NIGHT.plusDays(10), null));
        assertEquals(2, board(NIGHT).size());
        assertEquals(1, board(NIGHT.plusDays(10)).size());
    }

    @Test
    void aMoveGoesOnForAsLongAsTheStayWouldHaveLasted() {
        act(rooms -> rooms.assign("V-1", one, NIGHT, NIGHT.plusDays(5), null));
        Sleeper anna = sleeper("V-1", NIGHT);
        assertRule(
                "room.not_that_night",
                rooms -> rooms.move(anna.stayId(), anna.version(), two, NIGHT.plusDays(5), null));
        act(rooms -> rooms.move(anna.stayId(), anna.version(), two, NIGHT.plusDays(2), null));
        assertEquals("101 Āboliņa", asleep(NIGHT.plusDays(1)));
        assertEquals("102 Āboliņa", asleep(NIGHT.plusDays(4)));
        assertEquals("", asleep(NIGHT.plusDays(5)));
        assertThrows(
                OptimisticLockException.class,
                () -> act(rooms -> rooms.end(anna.stayId(), anna.version(), NIGHT.plusDays(1))));
        Sleeper moved = sleeper("V-1", NIGHT.plusDays(2));
        act(rooms -> rooms.move(moved.stayId(), moved.version(), one, NIGHT.plusDays(2), null));
        assertEquals("101 Āboliņa", asleep(NIGHT.plusDays(2)), "from its first night on the stay itself changes");
    }

    @Test
    void twoSwapInTheMiddleEachForAsLongAsTheirStays() {
        act(rooms -> rooms.assign("V-1", one, NIGHT, null, null));
        act(rooms -> rooms.assign("V-2", two, NIGHT.plusDays(1), NIGHT.plusDays(3), null));
        Sleeper anna = sleeper("V-1", NIGHT.plusDays(1));
        Sleeper juris = sleeper("V-2", NIGHT.plusDays(1));
        act(rooms -> rooms.swap(anna.stayId(), anna.version(), juris.stayId(), juris.version(), NIGHT.plusDays(1)));
        assertEquals("101 Āboliņa", asleep(NIGHT));
        assertEquals("101 Bumbieris, 102 Āboliņa", asleep(NIGHT.plusDays(2)));
        assertEquals("102 Āboliņa", asleep(NIGHT.plusDays(3)));
    }

    @Test
    void anEndedAndAWithdrawnStayGiveTheBedBack() {
        act(rooms -> rooms.assign("V-1", two, NIGHT, null, null));
        Sleeper anna = sleeper("V-1", NIGHT);
        act(rooms -> rooms.end(anna.stayId(), anna.version(), NIGHT.plusDays(1)));
        act(rooms -> rooms.assign("V-2", two, NIGHT.plusDays(1), null, null));
        Sleeper juris = sleeper("V-2", NIGHT.plusDays(1));
        assertRule(
                "placement.withdrawal_needs_a_reason", rooms -> rooms.withdraw(juris.stayId(), juris.version(), " "));
        act(rooms -> rooms.withdraw(juris.stayId(), juris.version(), "Cits bērns"));
        act(rooms -> rooms.assign("V-3", two, NIGHT.plusDays(1), null, null));
        assertEquals("102 Celma", asleep(NIGHT.plusDays(1)));
    }

    @Test
    void afterAWrongMoveIsTakenBackTheRoomBeforeGoesOnWhileItHasABed() {
        act(rooms -> rooms.assign("V-1", one, NIGHT, NIGHT.plusDays(9), null));
        Sleeper anna = sleeper("V-1", NIGHT);
        act(rooms -> rooms.move(anna.stayId(), anna.version(), two, NIGHT.plusDays(2), null));
        Sleeper moved = sleeper("V-1", NIGHT.plusDays(2));
        act(rooms -> rooms.withdraw(moved.stayId(), moved.version(), "Cits bērns"));
        assertEquals("101 Āboliņa", asleep(NIGHT.plusDays(8)));
        assertEquals("", asleep(NIGHT.plusDays(9)), "no longer than before the move");

        Sleeper back = sleeper("V-1", NIGHT);
        act(rooms -> rooms.move(back.stayId(), back.version(), two, NIGHT.plusDays(2), null));
        act(rooms -> rooms.assign("V-2", one, NIGHT.plusDays(2), null, null));
        act(rooms -> rooms.assign("V-3", one, NIGHT.plusDays(2), null, null));
        Sleeper again = sleeper("V-1", NIGHT.plusDays(2));
        act(rooms -> rooms.withdraw(again.stayId(), again.version(), "Cits bērns"));
        assertEquals("101 Bumbieris, 101 Celma", asleep(NIGHT.plusDays(2)), "the bed is somebody else's by now");
    }

    @Test
    void aWrongSwapIsTakenBackAsAWhole() {
        act(rooms -> rooms.assign("V-1", two, NIGHT, null, null));
        act(rooms -> rooms.assign("V-2", one, NIGHT, NIGHT.plusDays(9), null));
        act(rooms -> rooms.assign("V-3", one, NIGHT, null, null));
        Sleeper anna = sleeper("V-1", NIGHT);
        Sleeper juris = sleeper("V-2", NIGHT);
        act(rooms -> rooms.swap(anna.stayId(), anna.version(), juris.stayId(), juris.version(), NIGHT.plusDays(2)));
        assertEquals("101 Āboliņa, 101 Celma, 102 Bumbieris", asleep(NIGHT.plusDays(2)));
        Sleeper moved = sleeper("V-1", NIGHT.plusDays(2));
        act(rooms -> rooms.withdraw(moved.stayId(), moved.version(), "Citas meitenes"));
        assertEquals("101 Bumbieris, 101 Celma, 102 Āboliņa", asleep(NIGHT.plusDays(8)));
        assertEquals("101 Celma, 102 Āboliņa", asleep(NIGHT.plusDays(9)), "no longer than before the swap");
    }

    @Test
    void aBedKeptForAnAbsentChildIsTakenButBreaksNoNorm() {
        long client = (Long) db.value("select id from care.client where client_no = 'V-1'");
        made.mark(made.placement("P-1", client, "LONGTERM", "2026-03-01", null), "2026-03-10", "hospital");
        act(rooms -> rooms.assign("V-1", two, NIGHT, null, null));
        BoardRoom room = board(NIGHT).get(1);
        assertEquals(0, room.free());
        assertEquals(0, room.children());
        assertEquals(true, room.isAbsent(room.sleepers().get(0)));
        assertEquals(1, board(NIGHT.plusDays(1)).get(1).children());
    }

    @Test
    void whoSpendsTheNightWithoutARoomIsListed() {
        long anna = (Long) db.value("select id from care.client where client_no = 'V-1'");
        long juris = (Long) db.value("select id from care.client where client_no = 'V-2'");
        made.placement("P-1", anna, "LONGTERM", "2026-03-01", "2026-03-12");
        made.placement("P-2", juris, "DAC", "2026-03-01", null);
        act(rooms -> rooms.assign("V-1", one, NIGHT, NIGHT.plusDays(1), null));
        CurrentUser director = Someone.with(Role.DIRECTOR);
        assertEquals(List.of(), read(director, RoomQueries::withoutRoom, NIGHT));
        assertEquals(
                List.of(new Roomless("V-1", "Anna", "Āboliņa", "LONGTERM")),
                read(director, RoomQueries::withoutRoom, NIGHT.plusDays(1)));
        assertEquals(List.of(), read(director, RoomQueries::withoutRoom, NIGHT.plusDays(2)));
    }

    @Test
    void whoIsOutsideTheCircleTakesABedAndHasNoName() {
        act(rooms -> rooms.assign("V-1", one, NIGHT, null, null));
        act(rooms -> rooms.assign("V-2", one, NIGHT, null, null));
        CurrentUser official = Someone.official(Role.MUNICIPALITY, made.municipality("Ludzas novads"));
        BoardRoom room = read(official, RoomQueries::board, NIGHT).get(0);
        assertEquals(1, room.sleepers().size());
        assertEquals(1, room.others());
        assertEquals(0, room.free());
    }

    @Test
    void theNormByMonthCountsNightsOfRoomsWithChildren() {
        act(rooms -> rooms.assign("V-1", one, LocalDate.of(2026, 2, 27), null, null));
        act(rooms -> rooms.assign("V-2", two, LocalDate.of(2026, 3, 1), null, null));
        db.update("update care.room set area_m2 = 7 where id = ?", two);
        List<NormMonth> months = read(Someone.with(Role.DIRECTOR), RoomQueries::normMonths, LocalDate.of(2026, 3, 3));
        assertEquals(12, months.size());
        assertEquals(
                "2025-04 0 0, 2026-02 2 0, 2026-03 6 3",
                String.join(
                        ", ",
                        List.of(0, 10, 11).stream()
                                .map(months::get)
                                .map(month -> month.month() + " " + month.nights() + " " + month.broken())
                                .toList()));
    }
}
