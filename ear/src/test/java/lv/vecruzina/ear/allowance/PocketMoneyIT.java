package lv.vecruzina.ear.allowance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Tablet;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*3: pocket money is put into a child's hand, and the child says on the tablet that it came. */
class PocketMoneyIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private static Locator row(LoggedIn who, Newcomer child) {
        return who.page()
                .locator("[id='pocket:rows_data'] tr")
                .filter(new Locator.FilterOptions().setHasText(child.clientNo()));
    }

    @Test
    void itIsGivenByAWorkerAndConfirmedByTheChildAlone() throws Exception {
        Newcomer child = Newcomer.aged(product, 13, "social_worker");
        product.value("""
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                select 'N-' || c.client_no, c.id, s.id, s.residential, c.municipality_id, current_date - 400
                from care.client c, care.service s where c.client_no = ? and s.code = 'LONGTERM' returning id""", child.clientNo());
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        Page page = worker.open("/allowance/pocket.xhtml");
        assertThat(row(worker, child).locator(".state-warn")).isVisible();
        row(worker, child).locator("button[id$=':open']").click();
        assertThat(page.locator("[id='giving:amount']")).hasValue("20,00");
        page.locator("[id='giving:amount']").fill("7,50");
        page.locator("[id='giving:give']").click();
        assertThat(page.locator("[id='giving:rows_data']")).containsText("7,50");
        page.locator("[id='giving:give']").click();
        assertThat(page.locator("[id='giving']"))
                .containsText(worker.words().of("constraint.pocket_money_is_given_once_a_day"));
        page.locator("[id='giving:leave']").click();

        Tablet.give(worker, "/client/file.xhtml?no=" + child.clientNo());
        visitor.open("/child/index.xhtml");
        page.locator("a.child-door")
                .filter(new Locator.FilterOptions().setHasText(worker.words().of("allowance.mine.title")))
                .click();
        assertThat(page.locator("[id='mine']")).containsText("7,50 EUR");
        page.locator("[id='mine'] button[id$=':receive']").click();
        assertThat(page.locator("[id='mine']")).containsText(worker.words().of("allowance.mine.received"));
        assertThat(page.locator("[id='mine'] button[id$=':receive']")).hasCount(0);
        assertEquals("1", product.value("""
                select count(*)::text from care.pocket_money p join care.client c on c.id = p.client_id
                where c.client_no = ? and p.received_at is not null""", child.clientNo()));
        visitor.leave();

        LoggedIn accountant = visitor.as("ACCOUNTANT");
        accountant.open("/allowance/pocket.xhtml");
        assertThat(row(accountant, child)).containsText("7,50");
        assertThat(row(accountant, child)).not().containsText(child.familyName());
        assertThat(accountant.page().locator("[id='pocket:all']")).hasCount(0);
        assertTrue(HttpSession.as(product, "ACCOUNTANT")
                .get("/allowance/pocket-list")
                .body()
                .startsWith("%PDF-"));
    }
}
