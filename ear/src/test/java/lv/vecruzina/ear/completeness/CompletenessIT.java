package lv.vecruzina.ear.completeness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SamplePages;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the list of incomplete files to what one lacks (lietas pilnība), and its emergency sheet (ārkārtas lapa). */
class CompletenessIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aWorkerSeesWhatAFileLacksAndPrintsTheSheet() throws Exception {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/completeness/list.xhtml");
        Locator first = worker.page().locator("[id='list:rows_data'] .row-link").first();
        assertThat(first).isVisible();
        first.click();
        Locator missing = worker.page().locator("section[aria-labelledby='completeness-title']");
        assertThat(missing).containsText(worker.words().of("completeness.thing.assessment"));

        String no = worker.page().url().replaceFirst(".*no=", "");
        Locator sheet = worker.page().locator("[id='sheet']");
        assertThat(sheet).hasText(worker.words().of("client.part.sheet"));
        APIResponse printed = worker.page().request().get(product.url(sheet.getAttribute("href")));
        assertEquals(200, printed.status());
        assertTrue(new String(printed.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertEquals(
                "inline; filename*=UTF-8''arkartas-lapa-" + no + ".pdf",
                printed.headers().get("content-disposition"));
        assertEquals("social_worker /client/sheet", product.value("""
                select o.opened_by || ' ' || o.part from care.client_opening o join care.client c on c.id = o.client_id
                where c.client_no = ? order by o.id desc limit 1""", no));
    }

    @Test
    void aCarerPrintsTheSheetAndIsNotAskedToCompleteTheFile() throws Exception {
        LoggedIn carer = visitor.as("CARER");
        carer.open(new SamplePages(product).address("/client/file.xhtml"));
        assertThat(carer.page().locator("[id='sheet']")).isVisible();
        assertThat(carer.page().locator("[id='completeness-title']")).hasCount(0);
    }
}
