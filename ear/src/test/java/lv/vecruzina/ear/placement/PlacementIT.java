package lv.vecruzina.ear.placement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Entering a placement by hand and withdrawing it (pakalpojuma saņemšana); what begins ahead goes through the chain. */
class PlacementIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** 1 February of last year: history that is typed by hand. */
    private static final LocalDate FEBRUARY =
            LocalDate.of(LocalDate.now(ZoneId.of("Europe/Riga")).getYear() - 1, 2, 1);

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void whatARuleRefusesIsSaidBesideItsField() throws Exception {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        fill(worker, child(), "RESPITE", FEBRUARY, FEBRUARY.minusDays(1));
        save(worker);
        assertThat(worker.page().locator(".field:has([id='placement:endedOn']) .ui-message-error"))
                .hasText(worker.words().of("constraint.placement_ends_not_before_it_starts"));
        assertThat(worker.messages()).isEmpty();
        assertThat(worker.field("placement.change.ended_on"))
                .hasValue(FEBRUARY.minusDays(1).format(DAY));
    }

    @Test
    void whatBeginsAheadIsRefusedWithoutTheDirectorAndWhatWasTypedStays() throws Exception {
        String client = child();
        LocalDate ahead = LocalDate.now(ZoneId.of("Europe/Riga")).plusDays(20);
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        fill(worker, client, "RESPITE", ahead, ahead.plusDays(3));
        worker.field("placement.edit.decision_no").fill("L-77");
        save(worker);
        assertThat(worker.page().locator(".field:has([id='placement:againstLimitReason']) .ui-message-error"))
                .hasText(worker.words().of("rule.placement.only_director_goes_against_a_limit"));
        assertThat(worker.field("placement.edit.decision_no")).hasValue("L-77");
        assertThat(worker.field("placement.edit.started_on")).hasValue(ahead.format(DAY));

        worker.field("placement.edit.started_on").fill(FEBRUARY.format(DAY));
        worker.field("placement.change.ended_on").fill(FEBRUARY.plusDays(31).format(DAY));
        save(worker);
        assertThat(worker.page()).hasURL(Pattern.compile(".*/client/file\\.xhtml\\?no=" + client));
        assertEquals("RESPITE L-77", booked(client), "history enters as it was, against the thirty days too");
    }

    @Test
    void theMainActionOfAFileIsANewApplication() throws Exception {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/client/file.xhtml?no=" + child());
        worker.button("decision.chain.add").click();
        assertThat(worker.page().locator("[id='application:ground']")).isVisible();
    }

    @Test
    void twoResidentialServicesOnOneNightAreRefused() throws Exception {
        String client = child();
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        fill(worker, client, "CRISIS", FEBRUARY, FEBRUARY.plusDays(10));
        save(worker);
        assertThat(worker.page()).hasURL(Pattern.compile(".*/client/file\\.xhtml.*"));
        fill(worker, client, "RESPITE", FEBRUARY.plusDays(9), FEBRUARY.plusDays(12));
        save(worker);
        assertThat(worker.page().locator(".field:has([id='placement:startedOn']) .ui-message-error"))
                .hasText(worker.words().of("constraint.placement_one_residential_service_a_night"));
        assertEquals("CRISIS", booked(client));
    }

    @Test
    void aWrongEntryIsWithdrawnWithAReasonAndStaysInTheHistory() throws Exception {
        String client = child();
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        fill(worker, client, "CRISIS", FEBRUARY, FEBRUARY.plusDays(3));
        save(worker);
        Locator row = worker.page().locator("[id='placements:rows_data'] > tr").first();
        row.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^" + worker.words().of("placement.row.withdraw"))))
                .click();
        Locator dialog = worker.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName(worker.words().of("placement.change.withdraw_title")));
        Locator withdraw = dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(worker.words().of("placement.change.withdraw")));
        withdraw.click();
        assertThat(dialog).containsText(worker.words().of("jakarta.faces.component.UIInput.REQUIRED"));
        dialog.getByLabel(worker.words().of("placement.change.reason")).fill("Ierakstīts citam bērnam");
        withdraw.click();
        assertThat(dialog).isHidden();
        assertThat(row).containsText(worker.words().of("placement.row.withdrawn"));
        assertThat(row).containsText("Ierakstīts citam bērnam");
        assertEquals("1", product.value("""
                select count(*) from care.placement p join care.client c on c.id = p.client_id
                where c.client_no = ? and p.withdrawn_by = 'social_worker'
                and p.withdrawn_reason = 'Ierakstīts citam bērnam'""", client));
    }

    /** Whoever is quicker than a menu that fades in keeps the choice too. */
    @Test
    void aChoiceMadeInTheMomentTheMenuOpensIsKept() throws Exception {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.open("/placement/edit.xhtml?client=" + child());
        page.evaluate("""
                () => {
                  document.getElementById('placement:serviceCode_label').click();
                  document.querySelector('[id="placement:serviceCode_panel"] [data-value=CRISIS]').click();
                }""");
        assertThat(page.locator("[id='placement:serviceCode_label']"))
                .hasText(worker.words().of("service.CRISIS"));
        assertEquals("CRISIS", page.inputValue("[id='placement:serviceCode_input']"));
    }

    private static void fill(LoggedIn worker, String client, String service, LocalDate from, LocalDate until) {
        worker.open("/placement/edit.xhtml?client=" + client);
        worker.choose("placement:serviceCode", worker.words().of("service." + service));
        worker.field("placement.edit.started_on").fill(from.format(DAY));
        worker.field("placement.change.ended_on").fill(until.format(DAY));
        worker.field("placement.edit.by_hand").fill("Atrasts arhīvā");
    }

    private static void save(LoggedIn worker) {
        worker.button("placement.edit.save").click();
    }

    private static String booked(String client) throws Exception {
        return product.value("""
                select string_agg(concat_ws(' ', s.code, p.decision_no), ', ' order by p.id)
                from care.placement p
                join care.client c on c.id = p.client_id
                join care.service s on s.id = p.service_id
                where c.client_no = ?""", client);
    }

    private static String child() throws Exception {
        return Newcomer.aged(product, 9, "social_worker").clientNo();
    }
}
