package lv.vecruzina.ear.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Making a report (pārskata sagatavošana) and looking at it in the page. */
class ReportIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void aReportOfAMonthIsMadeShownAndDownloaded() throws Exception {
        LoggedIn accountant = visitor.as("ACCOUNTANT");
        accountant.open("/report/list.xhtml");
        accountant.button("report.list.make").click();
        Locator paper = accountant.page().locator("object[type='application/pdf']");
        assertThat(paper).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));

        APIResponse shown = accountant.page().request().get(product.url(paper.getAttribute("data")));
        assertEquals("application/pdf", shown.headers().get("content-type"));
        assertTrue(new String(shown.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));

        Download file = accountant.page().waitForDownload(() -> accountant
                .page()
                .locator("[id='result'] a.download")
                .filter(new Locator.FilterOptions().setHasText("PDF"))
                .click());
        assertEquals("service-usage_2026-03.pdf", file.suggestedFilename());
        assertEquals(shown.body().length, Files.size(file.path()));
        assertEquals(
                "accountant",
                product.value("select made_by from reporting.report_file order by report_file_id desc limit 1"));
    }
}
