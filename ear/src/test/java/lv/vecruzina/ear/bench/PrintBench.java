package lv.vecruzina.ear.bench;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import lv.vecruzina.reports.shared.Heading;
import lv.vecruzina.reports.shared.Labels;
import lv.vecruzina.reports.shared.Pdf;
import lv.vecruzina.reports.shared.Row;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * Fill and export of a report against bare JasperReports, with the same compiled template, rows and PDF/A settings. The plain
 * side reads the template once and is given its rows as JasperReports takes them.
 */
final class PrintBench {
    private static final String TEMPLATE = "recommendation/recommendation-fulfilment";
    private static final Labels LABELS = Labels.in(Locale.forLanguageTag("lv"));
    private static final Heading HEADING = new Heading(
            "Rekomendāciju izpilde",
            "2026. gada 31. marts",
            "Dati uz 31.03.2026., ielāde 1",
            LocalDate.of(2026, 3, 31),
            1);

    private final JasperReport template;
    private final List<Row> rows = new ArrayList<>();
    private final Collection<Map<String, ?>> plainRows = new ArrayList<>();
    private int pages;

    private PrintBench(int recommendations) throws Exception {
        try (InputStream compiled = PrintBench.class.getResourceAsStream("/reports/" + TEMPLATE + ".jasper")) {
            template = (JasperReport) JRLoader.loadObject(Objects.requireNonNull(compiled, TEMPLATE));
        }
        for (int i = 1; i <= recommendations; i++) {
            rows.add(recommendation(i).with("section", "summary"));
        }
        for (int i = 1; i <= recommendations; i++) {
            for (int commitment = 1; commitment <= 3; commitment++) {
                rows.add(commitment(recommendation(i).with("section", "parts"), commitment));
            }
        }
        rows.forEach(row -> plainRows.add(new HashMap<>(row.values())));
    }

    static List<Comparison> measure() throws Exception {
        return List.of(new PrintBench(1).compare(150, 60), new PrintBench(521).compare(3, 9));
    }

    private Comparison compare(int warmUp, int rounds) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            product();
            plain();
        }
        Comparison comparison =
                new Comparison("print: fill and export of " + pages + (pages == 1 ? " page" : " pages"), "ms", 1.15);
        for (int i = 0; i < rounds; i++) {
            boolean plainFirst = i % 2 == 0;
            double before = plainFirst ? plain() : 0;
            double product = product();
            comparison.add(product, plainFirst ? before : plain());
        }
        Bench.tell(comparison.line());
        return comparison;
    }

    private double product() {
        System.gc();
        long start = System.nanoTime();
        byte[] made = new Pdf(HEADING, LABELS)
                .with("UNANSWERED", null)
                .with("CALM", "Atbilde sniegta uz visām rekomendācijām.")
                .print(TEMPLATE, rows);
        return milliseconds(start, made.length);
    }

    private double plain() throws Exception {
        System.gc();
        long start = System.nanoTime();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, LABELS.locale());
        parameters.put(
                JRParameter.REPORT_RESOURCE_BUNDLE,
                ResourceBundle.getBundle("lv.vecruzina.reports.shared.labels", LABELS.locale()));
        parameters.put("TITLE", HEADING.title());
        parameters.put("PERIOD", HEADING.period());
        parameters.put("DATA", HEADING.data());
        parameters.put("CALM", "Atbilde sniegta uz visām rekomendācijām.");
        JasperPrint print =
                JasperFillManager.fillReport(template, parameters, new JRMapCollectionDataSource(plainRows));
        SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
        settings.setTagged(true);
        settings.setTagLanguage("lv");
        settings.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
        settings.setIccProfilePath("reports/shared/srgb.icc");
        settings.setMetadataTitle(HEADING.title() + ": " + HEADING.period());
        settings.setMetadataAuthor("Vecružina");
        settings.setDisplayMetadataTitle(true);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(content));
        exporter.setConfiguration(settings);
        exporter.exportReport();
        double taken = milliseconds(start, content.toByteArray().length);
        pages = print.getPages().size();
        return taken;
    }

    private static double milliseconds(long start, int bytes) {
        if (bytes == 0) {
            throw new IllegalStateException("nothing was printed");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static Row recommendation(int i) {
        return new Row()
                .with("recommendation_id", (long) i)
                .with("reference", "T.R.*" + i)
                .with("text_said", "Nodrošināt, ka katram bērnam ir pieejama vide, kas ir pēc iespējas tuvāka ģimenei.")
                .with("lead_body", "Rēzeknes novada Sociālais dienests")
                .with("own_said", "ieviešanas procesā kopš 10.02.2026.")
                .with("ombudsman_said", "nav vērtēta")
                .with("answer", "jā")
                .with(
                        "answer_said",
                        "Izdomāta atbilde ar garumzīmēm: telpu pārbūve iekļauta 2026. gada budžetā, tehniskais projekts "
                                + "tiek izstrādāts, un bērni piedalās ēdiena gatavošanā savā dzīvojamajā daļā.")
                .with("commitments", 3)
                .with("done", 1)
                .with("late", 1)
                .with("without_date", 0);
    }

    private static Row commitment(Row row, int number) {
        return row.with("commitment_no", Integer.toString(number))
                .with("commitment", "Izstrādāt kārtību un iepazīstināt ar to visus darbiniekus, kā arī pašus bērnus")
                .with("owner_said", "centra direktors")
                .with("due_said", "31.03.2026.")
                .with("state", number == 1 ? "izpildīts 12.03.2026." : number == 2 ? "kavējas" : "termiņā")
                .with("state_code", number == 1 ? "done" : number == 2 ? "late" : "open")
                .with("evidence_said", number == 1 ? "Pierādījums: rīkojums Nr. 12" : null);
    }
}
