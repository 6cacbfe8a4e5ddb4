package lv.vecruzina.ear.choice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Tablet;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ear.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*2: a child chooses on the tablet, goes shopping, and the purchase says so. */
class ChoiceIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aChildChoosesAndGoesShopping() throws Exception {
        visitor.page().setViewportSize(800, 1280);
        Newcomer child = Newcomer.aged(product, 9, "social_worker");
        Tablet.give(visitor.as("SOCIAL_WORKER"), "/client/file.xhtml?no=" + child.clientNo());
        Page page = visitor.page();
        nothingElseOpens(page);

        visitor.open("/child/index.xhtml");
        page.locator("a.child-door").first().click();
        pick(page, "Zaļais ābols");
        pick(page, "Bērzu lapas");
        assertThat(page.locator("[aria-pressed=true]")).hasText("Bērzu lapas");
        page.locator("[id='wish:words']").fill("dvieli ar kaķi");
        page.locator("[id='wish:send']").click();
        assertThat(page.locator("[id='mine']")).containsText("dvieli ar kaķi");
        page.locator("[id='tongue:switch']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator("[id='done:finish']").click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml"));
        assertThat(page.locator("html")).hasAttribute("lang", "lv");
        visitor.open("/choice/mine.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml"));

        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/choice/list.xhtml");
        buy(worker, child);
        Locator bought = page.locator("[id='purchases:rows_data'] tr")
                .filter(new Locator.FilterOptions().setHasText(child.name()));
        assertThat(bought).containsText("Bērzu lapas");
        assertThat(bought).containsText(worker.words().of("choice.purchase.went_along"));
        assertThat(bought).containsText("ceks.pdf");
        assertThat(page.locator("[id='waiting']")).not().containsText("Bērzu lapas – " + child.name());
        assertEquals("t", product.value("""
                select bool_and(o.chosen_by_child)::text from care.choice o join care.client c on c.id = o.client_id
                where c.client_no = ?""", child.clientNo()).substring(0, 1));
        assertEquals("child+social_worker", product.value("""
                select h.actor from care.history h join care.choice o on o.id = h.row_id
                join care.client c on c.id = o.client_id
                where h.table_name = 'choice' and h.operation = 'insert' and c.client_no = ? limit 1""", child.clientNo()));

        bought.locator("button[id$=':wrong']").click();
        page.locator("[id='withdrawPurchase:reason']").fill("Nav tas čeks");
        page.locator("[id='withdrawPurchase:withdraw']").click();
        assertThat(waiting(page, child).first()).isVisible();
    }

    private void nothingElseOpens(Page page) {
        for (String closed : new String[] {"/home/index.xhtml", "/client/list.xhtml", "/account/password.xhtml"}) {
            visitor.open(closed);
            assertThat(page.locator("h1")).hasText(Words.LATVIAN.of("shared.error.title_403"));
        }
        visitor.complaints();
    }

    private static void pick(Page page, String good) {
        page.locator("button.child-pick")
                .filter(new Locator.FilterOptions().setHasText(good))
                .first()
                .click();
        assertThat(page.locator("[id='messages']")).containsText(good);
    }

    private static Locator waiting(Page page, Newcomer child) {
        return page.locator("[id='waiting:rows_data'] tr").filter(new Locator.FilterOptions().setHasText(child.name()));
    }

    /** Ticks what the child chose, enters the purchase with the child along, and a receipt. */
    private static void buy(LoggedIn worker, Newcomer child) {
        Page page = worker.page();
        waiting(page, child)
                .filter(new Locator.FilterOptions().setHasText("Bērzu lapas"))
                .locator(".ui-chkbox-box")
                .click();
        page.locator("[id='waiting:buy']").click();
        Locator dialog = page.locator("[id='purchaseDialog']");
        dialog.locator("[id='purchase:shop']").fill("Paraugveikals");
        dialog.locator("[id='purchase:amount']").fill("0");
        dialog.locator("[id='purchase:receipt'] input[type=file], input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload("ceks.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)));
        dialog.locator("[id='purchase:save']").click();
        assertThat(dialog).containsText(worker.words().of("constraint.purchase_costs_something"));
        dialog.locator("[id='purchase:amount']").fill("3,49");
        dialog.locator("[id='purchase:shoppers'] .ui-chkbox-box").first().click();
        dialog.locator("input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload("ceks.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)));
        dialog.locator("[id='purchase:save']").click();
        assertThat(dialog).isHidden();
    }
}
