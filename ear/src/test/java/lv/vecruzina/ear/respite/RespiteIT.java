package lv.vecruzina.ear.respite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Respite days are held, booked and given back (atelpas brīža dienas), and the ledger follows each step. */
class RespiteIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int YEAR = LocalDate.now(ZoneId.of("Europe/Riga")).getYear() + 1;

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void daysAreHeldBookedAndGivenBackAndTheLedgerFollows() throws Exception {
        Newcomer child = Newcomer.aged(product, 9, "social_worker");
        LocalDate first = firstDay();
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/respite/calendar.xhtml");
        choose(worker, child);
        assertThat(year(worker)).hasText(figures(0, 0, 30, 0));

        hold(worker, first, first.plusDays(31));
        assertThat(worker.messages())
                .containsText(worker.words().of("constraint.respite_days_per_year", "" + YEAR, "30", "1"));
        assertThat(year(worker)).hasText(figures(0, 0, 30, 0));

        hold(worker, first, first.plusDays(4));
        assertThat(worker.messages()).containsText(worker.words().of("respite.calendar.held"));
        assertThat(year(worker)).hasText(figures(0, 4, 26, 0));
        Locator stay = worker.page().locator("table.nights tr", new Page.LocatorOptions().setHasText(child.name()));
        assertThat(stay.locator("td.held")).hasCount(4);

        hold(worker, first.plusDays(3), first.plusDays(6));
        assertThat(worker.messages()).containsText(worker.words().of("constraint.respite_hold_one_a_night"));
        hold(worker, first.plusDays(4), first.plusDays(7));
        assertThat(year(worker)).hasText(figures(0, 7, 23, 0));

        worker.open("/respite/of_client.xhtml?no=" + child.clientNo());
        row(worker, first).locator("button[id$=':book']").click();
        worker.page().locator("[id='booking:save']").click();
        assertThat(worker.page().locator("[id='booking']"))
                .containsText(worker.words().of("rule.respite.needs_a_decision", first.format(DAY)));
        decided(child);
        worker.page().locator("[id='booking:save']").click();
        assertThat(row(worker, first)).containsText(worker.words().of("respite.state.booked"));
        assertThat(year(worker)).hasText(figures(4, 3, 23, 0));

        row(worker, first.plusDays(4)).locator("button[id$=':release']").click();
        Locator release = worker.page().locator("[id='releasing:save']");
        release.click();
        assertThat(worker.page().locator("[id='releasing']"))
                .containsText(worker.words().of("jakarta.faces.component.UIInput.REQUIRED"));
        worker.page().locator("[id='releasing:reason']").fill("Ģimene izlēma citādi");
        release.click();
        assertThat(row(worker, first.plusDays(4))).containsText("Ģimene izlēma citādi");
        assertThat(year(worker)).hasText(figures(4, 0, 26, 3));
        assertEquals(first + " " + first.plusDays(4), product.value("""
                select concat_ws(' ', p.started_on, p.ended_on)
                from care.placement p join care.client c on c.id = p.client_id
                where c.client_no = ?""", child.clientNo()));
    }

    private static void decided(Newcomer child) throws Exception {
        product.update("""
                with applied as (
                    insert into care.application (client_id, service_id, received_on, applicant, ground)
                    select c.id, s.id, current_date - 9, 'representative', 'vajadzīgs'
                    from care.client c, care.service s where c.client_no = ? and s.code = 'RESPITE' returning id
                )
                insert into care.decision (
                    application_id, number, decided_on, decided_by, outcome, payer_id, valid_from, valid_to)
                select a.id, 'R-1', current_date - 8, 'social_service', 'granted', c.municipality_id, current_date, make_date(?, 12, 31)
                from applied a, care.client c where c.client_no = ?""", child.clientNo(), YEAR, child.clientNo());
    }

    private static void choose(LoggedIn worker, Newcomer child) {
        worker.pick("hold:client", child.clientNo());
    }

    private static void hold(LoggedIn worker, LocalDate from, LocalDate until) {
        worker.page().locator("[id='hold:fromOn_input']").fill(from.format(DAY));
        worker.page().locator("[id='hold:untilOn_input']").fill(until.format(DAY));
        worker.page().locator("[id='hold:save']").click();
    }

    private static Locator row(LoggedIn worker, LocalDate first) {
        return worker.page()
                .locator("[id='holds:rows_data'] > tr", new Page.LocatorOptions().setHasText(first.format(DAY) + " –"));
    }

    /** Figures of the year in the ledger that is shown. */
    private static Locator year(LoggedIn worker) {
        return worker.page()
                .locator("table.ledger tbody tr", new Page.LocatorOptions().setHasText("" + YEAR))
                .locator("td.number");
    }

    private static String[] figures(int booked, int held, int left, int released) {
        return new String[] {"30", "–", "0", "" + booked, "" + held, "" + left, "" + released};
    }

    /** A day of next October after which nobody has booked anything, nor a test before. */
    private static LocalDate firstDay() throws Exception {
        return LocalDate.parse(Objects.requireNonNull(product.value("""
                select greatest(make_date(?, 10, 1), max(p.ended_on))
                from care.placement p join care.service s on s.id = p.service_id and s.code = 'RESPITE'""", YEAR)));
    }
}
