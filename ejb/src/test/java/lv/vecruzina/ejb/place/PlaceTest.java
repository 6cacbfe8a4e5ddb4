package lv.vecruzina.ejb.place;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.MadeUp;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rule 6: no more clients than places of a service on a day. */
class PlaceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static int number;
    private final MadeUp made = new MadeUp(db);

    @BeforeEach
    void twoPlacesInTheHalfwayHouseOneFromApril() {
        db.update("delete from care.placement");
        db.update("delete from care.legal_parameter where code = 'HALFWAY_PLACES'");
        places("2026-01-01", 2);
        places("2026-04-01", 1);
    }

    private static void places(String from, int places) {
        db.update(
                "insert into care.legal_parameter (code, valid_from, value, source, verified, local) values"
                        + " ('HALFWAY_PLACES', ?, ?, 'rīkojums', true, true)",
                LocalDate.parse(from),
                places);
    }

    private long halfway(String from, @Nullable String until) {
        long client = made.client("P-" + ++number, LocalDate.of(1990, 1, 1));
        return made.placement("P-" + number, client, "HALFWAY", from, until);
    }

    private void refusedOn(LocalDate day, int places, String from, @Nullable String until) {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> halfway(from, until));
        assertEquals("service_has_a_free_place", Constraint.refusedBy(refused).orElse("?"));
        assertEquals(List.of(day, String.valueOf(places)), Constraint.parameters(refused));
    }

    @Test
    void theLastPlaceIsTakenAndTheNextOneRefusedOnItsFirstFullDay() {
        halfway("2026-01-01", "2026-02-10");
        halfway("2026-01-15", "2026-02-20");
        refusedOn(LocalDate.of(2026, 1, 15), 2, "2026-01-10", "2026-01-20");
        assertDoesNotThrow(() -> halfway("2026-02-10", "2026-03-01"));
    }

    @Test
    void theDayOfLeavingFreesThePlaceAndAStayOfOneDayTakesOne() {
        halfway("2026-01-01", "2026-02-10");
        halfway("2026-02-09", "2026-02-09");
        refusedOn(LocalDate.of(2026, 2, 9), 2, "2026-02-09", "2026-02-10");
        assertDoesNotThrow(() -> halfway("2026-02-10", "2026-02-10"));
    }

    @Test
    void placesTakenAwayOnADayRefuseAStayThatGoesBeyondIt() {
        halfway("2026-01-01", null);
        refusedOn(LocalDate.of(2026, 4, 1), 1, "2026-02-01", null);
        assertDoesNotThrow(() -> halfway("2026-02-01", "2026-04-01"));
    }

    @Test
    void aStayMadeLongerNeedsAPlaceAndOneMadeShorterDoesNot() {
        halfway("2026-01-01", null);
        long second = halfway("2026-01-01", "2026-03-01");
        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> db.update("update care.placement set ended_on = '2026-04-02' where id = ?", second));
        assertEquals("service_has_a_free_place", Constraint.refusedBy(refused).orElse("?"));
        assertEquals(1, db.update("update care.placement set ended_on = '2026-02-01' where id = ?", second));
    }

    @Test
    void historyEntersAsItWasAndTheDirectorsReasonLetsIn() {
        halfway("2026-01-01", null);
        halfway("2026-01-01", "2026-04-01");
        made.history(() -> halfway("2026-01-01", "2026-04-01"));
        long client = made.client("P-" + ++number, LocalDate.of(1990, 1, 1));
        db.update("""
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on,
                                            against_limit_reason)
                select 'P-reason', ?, id, residential, 1, '2026-01-05', 'ugunsgrēks' from care.service where code = 'HALFWAY'""", client);
        assertEquals(4L, db.value("select count(*) from care.placement"));
    }

    @Test
    void aServiceWithoutAnEnteredNumberHasNoLimit() {
        db.update("delete from care.legal_parameter where code = 'HALFWAY_PLACES'");
        halfway("2026-01-01", null);
        halfway("2026-01-01", null);
        assertDoesNotThrow(() -> halfway("2026-01-01", null));
    }

    @Test
    void theBoardCountsEveryDayOfTheMonth() {
        halfway("2026-01-30", "2026-02-03");
        halfway("2026-02-02", "2026-02-02");
        List<PlaceDay> february = new PlaceQueries(db.dataSource()).month(YearMonth.of(2026, 2));
        assertEquals(7 * 28, february.size());
        List<PlaceDay> halfway = february.stream()
                .filter(day -> day.serviceCode().equals("HALFWAY"))
                .toList();
        assertEquals(
                List.of(1, 2, 0),
                halfway.subList(0, 3).stream().map(PlaceDay::taken).toList());
        assertEquals(
                List.of(1, 0, 2),
                halfway.subList(0, 3).stream().map(PlaceDay::free).toList());
        PlaceDay saturday = february.stream()
                .filter(day -> day.serviceCode().equals("DAC") && day.day().equals(LocalDate.of(2026, 2, 7)))
                .findFirst()
                .orElseThrow();
        assertEquals(false, saturday.open());
        assertNull(february.stream()
                .filter(day -> day.serviceCode().equals("CRISIS"))
                .findFirst()
                .orElseThrow()
                .free());
    }
}
