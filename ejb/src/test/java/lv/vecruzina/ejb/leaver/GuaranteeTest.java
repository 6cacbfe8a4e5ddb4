package lv.vecruzina.ejb.leaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Someone;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MK 857/2005: the amounts valid on the day, those shipped; of years nobody could check the sheet says so. */
class GuaranteeTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static List<Guarantee> on(String day) {
        CurrentUser user = Someone.with(Role.SOCIAL_WORKER);
        Clock clock = Clock.system(Riga.ZONE);
        return db.inTransaction(em ->
                new SheetService(em, new ClientCircle(user, em, clock), user, clock).amounts(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 218.00 327.00 109.00 163.00 820.05, true",
        "2022-06-01, 218.00 327.00 109.00 163.00 820.05, true",
        "2023-06-30, 218.00 327.00 109.00 163.00 820.05, true",
        "2023-07-01, 251.00 376.00 125.00 188.00 1065.00, true",
        "2023-12-31, 251.00 376.00 125.00 188.00 1065.00, true",
        "2024-01-01, 274.00 411.00 171.00 240.00 1166.00, true",
        "2024-12-31, 274.00 411.00 171.00 240.00 1166.00, true",
        "2025-01-01, 274.00 411.00 171.00 240.00 1166.00, false",
        "2026-03-31, 274.00 411.00 171.00 240.00 1166.00, false",
    })
    void theAmountsOfTheDay(String day, String amounts, boolean verified) {
        assertEquals(
                amounts,
                String.join(
                        " ",
                        on(day).stream()
                                .map(one -> one.amountEur().setScale(2).toPlainString())
                                .toList()));
        assertEquals(verified, Guarantee.allVerified(on(day)));
    }

    @Test
    void centsAreToldWhereThereAreSome() {
        assertEquals("820.05", on("2021-01-01").get(4).plainEur().toPlainString());
        assertEquals("274", on("2024-01-01").get(0).plainEur().toPlainString());
    }

    @Test
    void beforeTheFirstOneNothingIsKnown() {
        assertEquals(List.of(), on("2020-12-31"));
        assertFalse(Guarantee.allVerified(List.of()));
        assertTrue(Guarantee.allVerified(on("2024-06-30")));
    }

    @Test
    void aLaterAmountOnceKnownMakesTheYearBetweenSure() {
        db.update("""
                insert into care.legal_parameter (code, variant, valid_from, value, source, verified, local)
                select 'CARE_LEAVER', variant, '2026-07-01', 300, 'tests', true, false from care.legal_parameter
                where code = 'CARE_LEAVER' and valid_from = '2024-01-01'""");
        assertTrue(Guarantee.allVerified(on("2026-06-30")));
        assertTrue(Guarantee.allVerified(on("2026-12-31")));
        assertFalse(Guarantee.allVerified(on("2027-01-01")));
        db.update("delete from care.legal_parameter where source = 'tests'");
    }
}
