package lv.vecruzina.ear.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Tablet;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*4: a plan is begun, the child says what it thinks and wants and signs on the tablet, and the plan is made. */
class PlanIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aChildIsCoAuthorOfThePlan() throws Exception {
        Newcomer child = Newcomer.aged(product, 13, "social_worker");
        String plan = "/plan/of_client.xhtml?no=" + child.clientNo();
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.open(plan);
        page.locator("[id='beginning:begin']").click();
        assertThat(page.locator("[id='draft:summary']")).isVisible();
        page.locator("[id='draft:summary']").fill("Dzīvo pie mums otro gadu.");
        page.locator("[id='draft:save']").click();
        assertThat(worker.messages()).containsText(worker.words().of("plan.version.saved"));

        Tablet.give(worker, plan);
        page.locator("a.child-door[href*='plan']").click();
        page.locator("[id='opinion:words']").fill("Gribu savu istabu!");
        page.locator("[id='opinion:save']").click();
        assertThat(worker.messages()).containsText(worker.words().of("plan.mine.said"));
        page.locator("[id='goals:want']").fill("iemācīties peldēt");
        page.locator("[id='goals:add']").click();
        assertThat(page.locator("[id='goals'] .own-words")).hasText("iemācīties peldēt");
        page.locator("[id='signing:meaning'] .ui-radiobutton-box").first().click();
        Locator pad = page.locator(".signature-pad");
        assertThat(pad).isVisible();
        draw(page, pad);
        page.locator("[id='signing:sign']").click();
        assertThat(worker.messages()).containsText(worker.words().of("plan.mine.signed"));
        page.locator("[id='done:finish']").click();
        page.waitForURL("**/login.xhtml");

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
