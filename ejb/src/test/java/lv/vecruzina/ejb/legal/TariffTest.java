package lv.vecruzina.ejb.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The director enters, corrects and takes back the price of a service's unit. */
class TariffTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), Riga.ZONE);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @BeforeEach
    void noTariff() {
        db.update("delete from care.tariff");
        db.update("delete from care.history where table_name = 'tariff'");
    }

    @Test
    void aTariffHoldsFromItsDayAndTheNewestStandsFirst() {
        enter(JANUARY, "21.40");
        enter(APRIL, "23.00");
        assertEquals(List.of("2026-04-01 23.00", "2026-01-01 21.40"), tariffs());
    }

    @Test
    void theSameDayIsCorrectedAndTheHistoryKeepsWhatItWas() {
        enter(JANUARY, "21.40");
        enter(JANUARY, "21.50");
        assertEquals(List.of("2026-01-01 21.50"), tariffs());
        assertEquals(
                "21.40",
                db.value(
                        "select before ->> 'amount_eur' from care.history where table_name = 'tariff' and operation = 'update'"));
    }

    @Test
    void aPriceBelowNothingIsRefusedAndNothingCostsNothing() {
        assertEquals(
                "legal.tariff_negative",
                assertThrows(RuleViolation.class, () -> enter(JANUARY, "-0.01")).key());
        enter(JANUARY, "0.00");
        assertEquals(List.of("2026-01-01 0.00"), tariffs());
    }

    @Test
    void aTariffOfAWrongDayIsTakenBackWithItsReasonAndTheDayIsFreeAgain() {
        enter(JANUARY, "21.40");
        enter(APRIL, "23.00");
        withdraw(newest(), " cits mēnesis ");
        assertEquals(List.of("2026-01-01 21.40"), tariffs(), "the one before holds again");
        assertEquals(
                "director cits mēnesis 2026-04-01",
                db.value("select withdrawn_by || ' ' || withdrawn_reason || ' ' || valid_from from care.tariff"
                        + " where withdrawn_at = '2026-04-01T08:00:00Z'"));
        enter(APRIL, "24.00");
        assertEquals(List.of("2026-04-01 24.00", "2026-01-01 21.40"), tariffs());
    }

    @Test
    void whatIsTakenBackAlreadyIsRefused() {
        enter(JANUARY, "21.40");
        long id = newest();
        withdraw(id, "kļūda");
        assertEquals(
                "legal.tariff_unknown",
                assertThrows(RuleViolation.class, () -> withdraw(id, "kļūda")).key());
    }

    @Test
    void aServiceHasOneTariffADayAlsoForTwoAtOnce() {
        enter(JANUARY, "21.40");
        assertThrows(
                IllegalStateException.class,
                () -> db.update("insert into care.tariff (service_id, valid_from, amount_eur)"
                        + " select service_id, valid_from, 1 from care.tariff"));
    }

    private static <T> T legal(Function<LegalService, T> work) {
        return db.inTransaction(em -> work.apply(new LegalService(em, CLOCK, "director")));
    }

    private static void enter(LocalDate day, String amount) {
        long service = (Long)
                db.rows("select id from care.service where code = 'DAC'").get(0).get("id");
        legal(tariffs -> {
            tariffs.enterTariff(service, day, new BigDecimal(amount));
            return true;
        });
    }

    private static void withdraw(long id, String reason) {
        legal(service -> {
            service.withdrawTariff(id, reason);
            return true;
        });
    }

    private static long newest() {
        return legal(LegalService::tariffs).get(0).id();
    }

    private static List<String> tariffs() {
        return legal(LegalService::tariffs).stream()
                .map(row -> row.validFrom() + " " + row.amountEur())
                .toList();
    }
}
