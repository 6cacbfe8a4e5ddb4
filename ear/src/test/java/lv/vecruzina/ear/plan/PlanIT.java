package lv.vecruzina.ear.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Locale;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Tablet;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*4: a plan is begun, the child says what it thinks and wants and signs on the tablet, and the plan is made; a later word asks for a new signature. */
class PlanIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aChildIsCoAuthorOfThePlan() throws Exception {
        Newcomer child = Newcomer.aged(product, 13, "social_worker");
        String plan = "/plan/of_client.xhtml?no=" + child.clientNo();
        LoggedIn worker = begin(plan);
        Page page = worker.page();
        page.locator("[id='draft:summary']").fill("Dzīvo pie mums otro gadu.");
        page.locator("[id='draft:save']").click();
        assertThat(worker.messages()).containsText(worker.words().of("plan.version.saved"));

        give(worker, plan);
        assertThat(page.locator("[id='reading']")).containsText("Dzīvo pie mums otro gadu.");
        page.locator("[id='opinion:save']").click();
        assertThat(beside(page, "opinion:words")).hasText(worker.words().of("rule.plan.opinion_is_empty"));
        page.locator("[id='opinion:words']").fill("Gribu savu istabu!");
        page.locator("[id='opinion:save']").click();
        assertThat(page.locator("[id='opinion']")).containsText(worker.words().of("plan.mine.said"));
        page.locator("[id='goals:want']").fill("iemācīties peldēt");
        page.locator("[id='goals:add']").click();
        assertThat(page.locator("[id='goals'] .own-words")).hasText("iemācīties peldēt");
        pick(page, 0);
        draw(page, page.locator(".signature-pad"));
        sign(worker, "co_author");
        finish(page);

        worker = visitor.as("SOCIAL_WORKER");
        worker.open(plan);
        assertThat(page.locator("[id='draft'] .own-words")).hasText("Gribu savu istabu!");
        assertThat(page.locator("img.signature-seen")).isVisible();
        page.locator("[id='draft:make']").click();
        assertThat(worker.messages()).containsText(worker.words().of("plan.version.made"));
        assertThat(page.locator("[id='made']")).containsText("iemācīties peldēt");
        assertEquals("1 co_author true", product.value("""
                select concat_ws(' ', p.plan_version, p.signed_as, length(p.content) > 500)
                from care.plan p join care.client c on c.id = p.client_id where c.client_no = ?""", child.clientNo()).replace(" t", " true"));
        HttpSession session = HttpSession.as(product, "SOCIAL_WORKER");
        assertTrue(session.get("/plan/document?no=" + child.clientNo()).body().startsWith("%PDF-"));
        Tablet.give(worker, plan);
        page.locator("a.child-door[href*='plan']").click();
        assertThat(page.locator("[id='inForce']")).containsText("Gribu savu istabu!");
        finish(page);
    }

    @Test
    void aSignatureFallsWithTheTextAndTheNameIsTheOwnOne() throws Exception {
        Newcomer child = Newcomer.aged(product, 14, "social_worker");
        String plan = "/plan/of_client.xhtml?no=" + child.clientNo();
        String given = product.value("select given_name from care.client where client_no = ?", child.clientNo());
        LoggedIn worker = begin(plan);
        Page page = worker.page();
        page.locator("[id='draft:make']").click();
        assertThat(worker.messages()).containsText(worker.words().of("rule.plan.is_empty"));
        page.locator("[id='draft:summary']").fill("Pirmais teksts.");
        page.locator("[id='draft:reviewDue_input']").fill("01.01.2020");
        page.locator("[id='draft:save']").click();
        assertThat(beside(page, "draft:reviewDue")).isVisible();
        page.locator("[id='draft:reviewDue_input']").fill("01.01.2035");
        page.locator("[id='draft:save']").click();
        assertThat(page.locator("[id='draft'] .notice-warn"))
                .containsText(worker.words().of("legal.list.unverified"));

        give(worker, plan);
        pick(page, 2);
        assertThat(page.locator("[id='signing:sign']"))
                .containsText(worker.words().of("shared.signing.refuse"));
        page.locator("[id='signing:sign']").click();
        assertThat(beside(page, "signing:reason")).hasText(worker.words().of("rule.plan.refusal_needs_a_reason"));
        pick(page, 1);
        page.locator("[id='signing:name']").fill("Aaa");
        page.locator("[id='signing:sign']").click();
        assertThat(beside(page, "signing:name"))
                .hasText(worker.words().of("rule.plan.name_is_not_own").replace("{0}", given));
        page.locator("[id='signing:name']").fill(given.toLowerCase(Locale.ROOT));
        sign(worker, "informed");
        finish(page);

        worker = visitor.as("SOCIAL_WORKER");
        worker.open(plan);
        assertThat(page.locator("[id='draft:signed']")).containsText(given.toLowerCase(Locale.ROOT));
        page.locator("[id='goals:add']").click();
        assertThat(page.locator("[id='goal:aim']")).isVisible();
        page.locator("[id='goal:aim']").fill("Mērķis pēc paraksta");
        page.locator("[id='goal:save']").click();
        assertThat(page.locator("[id='goalDialog']")).isHidden();
        String fell = worker.words().of("plan.signature.fell.informed");
        assertThat(worker.messages()).containsText(fell);
        assertThat(page.locator("[id='draft:signed']")).containsText(fell);
        page.locator("[id='draft:make']").click();
        assertThat(page.locator("[id='making']")).containsText(worker.words().of("plan.lacking.signature"));
        assertThat(page.locator("[id='making']")).containsText(worker.words().of("plan.lacking.opinion"));
        assertThat(page.locator("[id='making']"))
                .not()
                .containsText(worker.words().of("plan.lacking.goals"));
        page.locator("[id='making:leave']").click();

        give(worker, plan);
        assertThat(page.locator("[id='signing:state']"))
                .containsText(worker.words().of("plan.mine.sign_again"));
        pick(page, 1);
        page.locator("[id='signing:name']").fill(given);
        sign(worker, "informed");
        finish(page);

        worker = visitor.as("SOCIAL_WORKER");
        worker.open(plan);
        page.locator("[id='draft:make']").click();
        assertThat(page.locator("[id='making']"))
                .not()
                .containsText(worker.words().of("plan.lacking.signature"));
        page.locator("[id='making:anyway']").click();
        assertThat(worker.messages()).containsText(worker.words().of("plan.version.made"));
        assertEquals("informed " + given, product.value("""
                select concat_ws(' ', p.signed_as, p.signed_name)
                from care.plan p join care.client c on c.id = p.client_id where c.client_no = ?""", child.clientNo()));
        HttpSession session = HttpSession.as(product, "SOCIAL_WORKER");
        assertTrue(session.get("/plan/document?no=" + child.clientNo()).body().contains("/Width 600"));
    }

    private LoggedIn begin(String plan) {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.open(plan);
        page.locator("[id='beginning:begin']").click();
        assertThat(page.locator("[id='draft:summary']")).isVisible();
        return worker;
    }

    private static void give(LoggedIn worker, String plan) {
        Tablet.give(worker, plan);
        worker.page().locator("a.child-door[href*='plan']").click();
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

    private static void sign(LoggedIn child, String meaning) {
        Page page = child.page();
        page.locator("[id='signing:sign']").click();
        assertThat(page.locator("[id='signing']")).containsText(child.words().of("plan.mine.signed"));
        assertThat(page.locator("[id='signing:state']"))
                .containsText(child.words().of("plan.mine.is_signed." + meaning));
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
