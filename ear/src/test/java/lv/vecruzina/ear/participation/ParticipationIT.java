package lv.vecruzina.ear.participation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import lv.vecruzina.ear.shared.LoggedIn;
import lv.vecruzina.ear.shared.SharedProduct;
import lv.vecruzina.ear.shared.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How children take part (bērnu līdzdalība): the list inside the centre, and the report for outside from the Reports page. */
class ParticipationIT {
    @RegisterExtension
    static final SharedProduct product = new SharedProduct();

    @RegisterExtension
    final Visitor visitor = new Visitor(product);

    @Test
    void theDirectorSeesWhatEachChildLacksAndSavesItByNumber() throws Exception {
        LoggedIn director = visitor.as("DIRECTOR");
        director.open("/participation/list.xhtml");
        Locator rows = director.page().locator("[id='taking:rows_data'] > tr");
        String counted =
                product.value("select count(*) from reporting.resident_day d join reporting.run r on r.as_of = d.day");
        assertThat(rows).hasCount(Integer.parseInt(counted));
        Locator complete = rows.filter(
                new Locator.FilterOptions().setHasNot(director.page().locator(".state-bad")));
        int without = complete.count();
        director.page().locator("[id='taking:onlyLacking'] .ui-chkbox-box").click();
        assertThat(rows).hasCount(Integer.parseInt(counted) - without);

        Download file = director.page().waitForDownload(() -> director.page()
                .locator("a[href$='participation/children?format=csv']")
                .click());
        assertEquals("participation-children_2026-03-31.csv", file.suggestedFilename());
        String csv = Files.readString(file.path(), StandardCharsets.UTF_8);
        assertTrue(csv.lines().skip(1).allMatch(line -> Pattern.matches("V-\\d+;.*", line)), csv);
        String name = product.value("select family_name from care.client where client_no = 'V-002'");
        assertTrue(csv.contains("V-002;") && !csv.contains(name), csv);
    }

    @Test
    void aSocialWorkerMakesTheReportOnTheReportsPage() throws Exception {
        LoggedIn worker = visitor.as("SOCIAL_WORKER");
        worker.open("/report/list.xhtml");
        worker.page()
                .locator("[id='ask:code'] label")
                .filter(new Locator.FilterOptions().setHasText(worker.words().of("report.name.participation")))
                .click();
        assertThat(worker.page().locator("[id='ask:month_input']")).hasValue("03.2026");
        worker.button("report.list.make").click();
        Locator paper = worker.page().locator("object[type='application/pdf']");
        assertThat(paper).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        Download file = worker.page().waitForDownload(() -> worker.page()
                .locator("[id='result'] a.download")
                .filter(new Locator.FilterOptions().setHasText("PDF"))
                .click());
        assertEquals("participation_2026-03.pdf", file.suggestedFilename());
        assertFalse(product.value("""
                select string_agg(encode(content, 'escape'), '') from reporting.report_file
                where report = 'participation' and format = 'csv' and file_name not like '%all%'""").contains("V-0"));
    }
}
