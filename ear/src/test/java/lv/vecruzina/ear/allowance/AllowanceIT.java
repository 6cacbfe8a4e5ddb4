package lv.vecruzina.ear.allowance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.YearMonth;
import lv.vecruzina.ear.shared.HttpSession;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.Newcomer;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import lv.vecruzina.ejb.shared.Riga;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T.R.*3: the accountant enters what a child was given, by number alone, until the month is no longer below the UGF amount. */
class AllowanceIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    private static Locator row(LoggedIn who, Newcomer child) {
        return who.page()
                .locator("[id='means:rows_data'] tr")
                .filter(new Locator.FilterOptions().setHasText(child.clientNo()));
    }

    private static void enter(LoggedIn accountant, String source, String amount) {
        Page page = accountant.page();
        page.locator("[id='sources:source_input']").fill(source);
        page.locator("[id='sources:amount']").fill(amount);
        page.locator("[id='sources:enter']").click();
    }

    @Test
    void aMonthLacksUntilEnoughIsGivenAndAgainWhenTheEntryWasWrong() throws Exception {
        Newcomer child = Newcomer.aged(product, 10, "social_worker");
        product.value("""
                insert into care.placement (placement_no, client_id, service_id, residential, payer_id, started_on)
                select 'U-' || c.client_no, c.id, s.id, s.residential, c.municipality_id, current_date - 400
                from care.client c, care.service s where c.client_no = ? and s.code = 'LONGTERM' returning id""", child.clientNo());
        LoggedIn accountant = visitor.as("ACCOUNTANT");
        Page page = accountant.open("/allowance/list.xhtml");
        Locator row = row(accountant, child);
        assertThat(row.locator(".state-bad")).isVisible();
        assertThat(row).not().containsText(child.familyName());

        row.locator("button[id$=':open']").click();
        assertThat(page.locator("[id='sources:source_input']")).isFocused();
        enter(accountant, "Pārbaudes avots", "1000");
        assertThat(row.locator(".state-bad")).hasCount(0);
        enter(accountant, "Pārbaudes avots", "1");
        assertThat(page.locator("[id='sources']"))
                .containsText(accountant.words().of("constraint.allowance_is_given_once_a_source"));

        page.locator("[id='sources:rows_data'] button[id$=':wrong']").click();
        page.locator("[id='withdrawMeans:reason']").fill("Cita bērna nauda");
        page.locator("[id='withdrawMeans:withdraw']").click();
        assertThat(row.locator(".state-bad")).isVisible();
        assertEquals("Cita bērna nauda", product.value("""
                select a.withdrawn_reason from care.allowance a join care.client c on c.id = a.client_id
                where c.client_no = ?""", child.clientNo()));

        String month = YearMonth.now(Riga.ZONE).minusMonths(1).toString();
        assertTrue(HttpSession.as(product, "ACCOUNTANT")
                .get("/allowance/shortfall?month=" + month)
                .body()
                .startsWith("%PDF-"));
        visitor.leave();

        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/allowance/list.xhtml");
        assertThat(row(worker, child)).containsText(child.familyName());
        row(worker, child).locator("button[id$=':open']").click();
        assertThat(worker.page().locator("[id='sourcesDialog']")).isVisible();
        assertThat(worker.page().locator("[id='sources:enter']")).hasCount(0);
    }
}
