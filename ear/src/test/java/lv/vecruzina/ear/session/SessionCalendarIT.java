package lv.vecruzina.ear.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A specialist's day (nodarbību kalendārs): a group is planned, a clash refused, the outcomes said in two clicks. */
class SessionCalendarIT {
    private static final String PLACE = "Zaļā istaba";

    private static final String OUTCOMES = """
            select c.client_no, s.outcome from care.session s join care.client c on c.id = s.client_id
            where s.place = ? and s.outcome is not null and s.withdrawn_at is null""";

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @BeforeEach
    void withdrawWhatAnEarlierRunPlanned() throws Exception {
        product.update("""
                update care.session set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_reason = 'Vēlreiz'
                where place = ? and withdrawn_at is null""", PLACE);
    }

    @Test
    void aGroupIsPlannedAClashRefusedAndTheOutcomesAreSaid() throws Exception {
        List<Newcomer> clients = List.of(
                Newcomer.aged(product, 9, "specialist"),
                Newcomer.aged(product, 9, "specialist"),
                Newcomer.aged(product, 9, "specialist"));
        LoggedIn specialist = visitor.as("SPECIALIST");
        specialist.open("/session/calendar.xhtml");

        Locator planning = plan(specialist, "00:00", clients.get(0), clients.get(1));
        assertThat(planning).isHidden();
        Locator block = specialist
                .page()
                .locator(
                        ".session-grid .block.open",
                        new Page.LocatorOptions().setHasText(clients.get(0).name()));
        assertThat(block.locator(".who")).hasCount(2);

        planning = plan(specialist, "00:30", clients.get(2));
        assertThat(planning).containsText(specialist.words().of("constraint.session_specialist_holds_one_at_a_time"));
        try (Stream<String> log = Files.lines(product.serverLog())) {
            assertEquals(
                    List.of(),
                    log.filter(line -> line.contains("session_specialist_holds_one_at_a_time"))
                            .toList(),
                    "what the user mends is no error");
        }
        planning.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(specialist.words().of("shared.action.cancel")))
                .click();

        block.click();
        Locator detail = specialist.page().locator("[id='detailDialog']");
        detail.locator(".outcome-delivered").nth(0).click();
        assertThat(detail.locator(".outcome-delivered").nth(0)).hasAttribute("aria-pressed", "true");
        detail.locator(".outcome-missed").nth(1).click();
        Waiting.until("the outcomes", Duration.ofSeconds(15), () -> outcomes().size() == 2);
        assertEquals(
                List.of("delivered", "missed"),
                outcomes().values().stream().sorted().toList());
        assertThat(specialist
                        .page()
                        .locator(
                                ".session-grid .block.told",
                                new Page.LocatorOptions()
                                        .setHasText(clients.get(0).name())))
                .isVisible();
    }

    private static Map<String, String> outcomes() throws Exception {
        return product.pairs(OUTCOMES, PLACE);
    }

    private static Locator plan(LoggedIn specialist, String hour, Newcomer... clients) {
        Page page = specialist.page();
        specialist.button("session.form.title").first().click();
        Locator planning = page.locator("[id='planningDialog']");
        assertThat(planning).isVisible();
        for (Newcomer invited : clients) {
            String client = invited.clientNo();
            planning.locator("[id='planning:clients_input']").pressSequentially(client);
            page.locator("[id='planning:clients_panel'] li", new Page.LocatorOptions().setHasText(client))
                    .click();
            assertThat(planning.locator(
                            ".ui-autocomplete-token-label", new Locator.LocatorOptions().setHasText(client)))
                    .isVisible();
        }
        planning.locator("[id='planning:hour']").fill(hour);
        planning.locator("[id='planning:place']").fill(PLACE);
        planning.locator("[id='planning:save']").click();
        return planning;
    }
}
