package lv.vecruzina.reports.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.jspecify.annotations.Nullable;

/** A print in PDF/A-1a (PDF izdruka): tagged, with its language and title, all fonts embedded. */
public final class Pdf {
    /** A template takes longer to read than a page to print. Filling doesn't change it, so all prints share it. */
    private static final Map<String, JasperReport> TEMPLATES = new ConcurrentHashMap<>();

    private final Labels labels;
    private final Map<String, Object> parameters = new HashMap<>();

    public Pdf(Heading heading, Labels labels) {
        this.labels = labels;
        parameters.put(JRParameter.REPORT_LOCALE, labels.locale());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels.bundle());
        parameters.put("TITLE", heading.title());
        parameters.put("PERIOD", heading.period());
        parameters.put("DATA", heading.data());
    }

    /** Fills a parameter of the template; null leaves it out of the print. */
    public Pdf with(String parameter, @Nullable Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /**
     * Prints the rows with the template compiled from {@code /reports/<name>.jrxml}. One template prints all tables of a
     * report, told apart by the column {@code section}: a subreport would be filled by a thread the server doesn't manage.
     */
    public byte[] print(String name, List<Row> rows) {
        try {
            return export(JasperFillManager.fillReport(
                    TEMPLATES.computeIfAbsent(name, Pdf::template), parameters, source(rows)));
        } catch (JRException e) {
            throw new IllegalStateException("can't print " + name, e);
        }
    }

    private byte[] export(JasperPrint print) throws JRException {
        SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
        settings.setTagged(true);
        settings.setTagLanguage(labels.language());
        settings.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
        settings.setIccProfilePath("reports/shared/srgb.icc");
        settings.setMetadataTitle(parameters.get("TITLE") + ": " + parameters.get("PERIOD"));
        settings.setMetadataAuthor(labels.text("page.institution"));
        settings.setDisplayMetadataTitle(true);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        TaggedPdfExporter exporter = new TaggedPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(content));
        exporter.setConfiguration(settings);
        exporter.exportReport();
        return content.toByteArray();
    }

    private JRDataSource source(List<Row> rows) {
        Collection<Map<String, ?>> printed =
                rows.stream().<Map<String, ?>>map(row -> printed(row)).toList();
        return new JRMapCollectionDataSource(printed);
    }

    private Map<String, @Nullable Object> printed(Row row) {
        Map<String, @Nullable Object> values = new HashMap<>(row.values());
        values.replaceAll((column, value) -> value instanceof LocalDate day ? labels.day(day) : value);
        return values;
    }

    private static JasperReport template(String name) {
        try (InputStream compiled = Pdf.class.getResourceAsStream("/reports/" + name + ".jasper")) {
            if (compiled == null) {
                throw new IllegalArgumentException("no template " + name);
            }
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (JRException e) {
            throw new IllegalStateException("can't read " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
