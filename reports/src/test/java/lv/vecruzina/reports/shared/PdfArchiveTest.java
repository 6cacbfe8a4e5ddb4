package lv.vecruzina.reports.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.vecruzina.ejb.shared.TestDatabase;
import lv.vecruzina.reports.Reports;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PdfArchiveTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    /** A picture a service, an indicator with records, a figure of taking part. */
    private static final Map<String, Integer> PICTURES =
            Map.of("service-usage", 7, "recommendation-fulfilment", 4, "participation", 2);

    @BeforeAll
    static void publish() {
        TestWarehouse.run(db, "care.sql");
        TestWarehouse.publish(db, LocalDate.of(2026, 3, 31));
    }

    @Test
    void everyReportIsPdfA1a() throws Exception {
        for (Report report : Reports.ALL) {
            for (String day : List.of("2026-03-31", "2026-04-01")) {
                assertEquals(List.of(), Printed.notArchivable(pdf(report, day).content()), report.code());
            }
        }
    }

    @Test
    void everyReportIsTaggedWithLanguageTitleHeadingsAndPictureTexts() throws IOException {
        for (Report report : Reports.ALL) {
            try (PDDocument document = Loader.loadPDF(pdf(report, "2026-03-31").content())) {
                assertEquals("lv", document.getDocumentCatalog().getLanguage());
                String title = Labels.in(Locale.forLanguageTag("lv")).text(report.code() + ".title");
                assertTrue(document.getDocumentInformation().getTitle().startsWith(title + ": 2026. gada"));
                assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
                List<PDStructureElement> elements = new ArrayList<>();
                collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
                assertTrue(elements.stream()
                        .anyMatch(element -> element.getStructureType().equals("H1")));
                List<PDStructureElement> pictures = elements.stream()
                        .filter(element -> element.getStructureType().equals("Figure"))
                        .toList();
                assertEquals(PICTURES.get(report.code()), pictures.size(), report.code());
                pictures.forEach(picture -> assertTrue(
                        picture.getAlternateDescription().contains("pa mēnešiem: "),
                        picture.getAlternateDescription()));
            }
        }
    }

    @Test
    void aTemplateSeesOnlyListedClasses() {
        assertEquals(
                "true",
                DefaultJasperReportsContext.getInstance()
                        .getProperty("net.sf.jasperreports.report.class.filter.enabled"));
    }

    private static ReportOutput pdf(Report report, String day) {
        return new MadeReport(db, report).file(day, ReportFormat.PDF);
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }
}
