package lv.vecruzina.ear.leaver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import lv.vecruzina.ear.shared.Axe;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Tablet;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*5: a worker gives the information sheet, and the youth decides about it alone, on the tablet. */
class OwnSheetIT {
    private static final String DOOR = "a.child-door[href*='leaver/mine']";

    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private Newcomer youth;
    private String file;

    @BeforeEach
    void arrive() throws Exception {
        youth = Newcomer.aged(product, 17, "social_worker");
        product.value("""
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                select 'J-' || c.client_no, c.id, s.id, s.residential, c.municipality_id, current_date - 400
                from care.client c, care.service s where c.client_no = ? and s.code = 'LONGTERM' returning id""", youth.clientNo());
        file = "/leaver/of_client.xhtml?no=" + youth.clientNo();
    }

    @Test
    void theYouthSignsTheSheetThatWasGiven() throws Exception {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.page();
        Tablet.give(worker, file);
        assertThat(page.locator("a.child-door[href*='plan']")).isVisible();
        assertThat(page.locator(DOOR)).hasCount(0);
        visitor.open("/leaver/mine.xhtml");
        assertThat(page.locator("[id='reading']")).containsText(worker.words().of("leaver.mine.none"));
        finish(page);

        worker = give();
        assertThat(page.locator("[id='reading']")).containsText("274 EUR");
        assertThat(page.locator("[id='reading'] .own-amounts img")).hasCount(5);
        assertThat(page.locator("[id='reading'] .own-amounts em")).hasCount(5);
        assertThat(page.locator("[id='reading']")).containsText(worker.words().of("leaver.mine.mentor_none"));
        pick(page, 0);
        page.locator("[id='signing:sign']").click();
        assertThat(beside(page, "signing:name")).hasText(worker.words().of("rule.leaver.own_signature_is_missing"));
        page.locator("[id='signing:name']").fill("Aaa");
        page.locator("[id='signing:sign']").click();
        assertThat(beside(page, "signing:name"))
                .hasText(worker.words().of("rule.leaver.name_is_not_own").replace("{0}", "Jauns"));
        assertEquals("", String.join("\n", Axe.on(page).found("html")));
        page.locator("[id='signing:name']").fill("");
        draw(page, page.locator(".signature-pad"));
        page.locator("[id='signing:sign']").click();
        assertThat(page.locator("[id='deciding']")).containsText(worker.words().of("leaver.mine.signed"));
        assertThat(page.locator("[id='signing']")).hasCount(0);
        assertThat(page.locator("[id='decided']"))
                .containsText(worker.words().of("leaver.mine.signed_on").replace("{0}", ""));
        assertThat(page.locator("[id='reading']")).containsText("274 EUR");
        assertEquals("", String.join("\n", Axe.on(page).found("html")));
        assertEquals(403, page.request().get(product.url(file)).status(), "the turn opens nothing else");
        finish(page);

        worker = visitor.as("SOCIAL_WORKER");
        worker.open(file);
        Locator sheets = page.locator("[id='guarantees'] .plain-list li");
        assertThat(sheets).hasCount(1);
        assertThat(sheets).containsText(worker.words().of("leaver.sheet.signed"));
        assertThat(sheets).containsText("paraksts.png");
        String sheet = product.value("""
                select l.id from care.leaver_step l join care.client c on c.id = l.client_id
                where c.client_no = ? and l.kind = 'information_sheet' and l.done_on = current_date and l.signed
                and (select count(*) from care.leaver_amount a where a.step_id = l.id) = 5""", youth.clientNo());
        HttpSession session = HttpSession.as(product, "SOCIAL_WORKER");
        String pdf = session.get("/leaver/sheet?no=" + youth.clientNo() + "&id=" + sheet)
                .body();
        assertTrue(pdf.startsWith("%PDF-") && pdf.contains("/Subtype/Image"), "the signature on paper");
    }

    @Test
    void theYouthRefusesAndMayBeGivenTheSheetAnew() throws Exception {
        LoggedIn worker = give();
        Page page = worker.page();
        pick(page, 1);
        assertThat(page.locator("[id='signing:sign']"))
                .containsText(worker.words().of("shared.signing.refuse"));
        page.locator("[id='signing:sign']").click();
        assertThat(beside(page, "signing:reason")).hasText(worker.words().of("rule.leaver.own_refusal_needs_a_reason"));
        page.locator("[id='signing:reason']").fill("Gribu vēl padomāt");
        page.locator("[id='signing:sign']").click();
        assertThat(page.locator("[id='decided'] .own-words")).hasText("Gribu vēl padomāt");
        finish(page);

        worker = visitor.as("SOCIAL_WORKER");
        worker.open(file);
        assertThat(page.locator("[id='guarantees'] .plain-list li"))
                .containsText(worker.words().of("leaver.sheet.refused") + " Gribu vēl padomāt");
        assertThat(page.locator("[id='ahead']")).containsText(worker.words().of("leaver.rule.LEAVER_INFORMATION"));
        page.locator("[id='guarantees:give']").click();
        assertThat(page.locator("[id='guarantees'] .plain-list li")).hasCount(2);
        assertThat(page.locator("[id='guarantees']"))
                .containsText(worker.words().of("leaver.sheet.open_given"));
    }

    /** The worker gives the sheet and the tablet; the youth opens the page. */
    private LoggedIn give() {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.open(file);
        page.locator("[id='guarantees:give']").click();
        assertThat(worker.messages()).containsText(worker.words().of("leaver.sheet.given"));
        assertThat(page.locator("[id='guarantees']"))
                .containsText(worker.words().of("leaver.sheet.open_given"));
        assertThat(page.locator("[id='guarantees:give']")).hasCount(0);
        assertThat(page.locator("[id='ahead']")).containsText(worker.words().of("leaver.rule.LEAVER_INFORMATION"));
        Tablet.give(worker, file);
        page.locator(DOOR).click();
        return worker;
    }

    private static void finish(Page page) {
        page.locator("[id='done:finish']").click();
        page.waitForURL("**/login.xhtml");
    }

    private static Locator beside(Page page, String field) {
        return page.locator(".field:has([id='" + field + "']) .ui-message-error-detail");
    }

    private static void pick(Page page, int meaning) {
        Locator pick = page.locator("[id='signing:meaning:" + meaning + ":pick']");
        pick.click();
        assertThat(pick).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("[id='signing:sign']")).isVisible();
    }

    private static void draw(Page page, Locator pad) {
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        page.mouse().move(box.x + 40, box.y + 90);
        page.mouse().down();
        for (int i = 1; i < 20; i++) {
            page.mouse().move(box.x + 40 + 12 * i, box.y + 90 + (i % 2 == 0 ? 30 : -30));
        }
        page.mouse().up();
    }
}
