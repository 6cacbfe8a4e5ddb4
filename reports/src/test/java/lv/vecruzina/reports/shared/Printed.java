package lv.vecruzina.reports.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What a reader of a made file sees, format by format. */
public final class Printed {
    private static final Pattern CELL = Pattern.compile(
            "<c r=\"([A-Z]+)(\\d+)\"[^>]*>(?:<v>(.*?)</v>|<is><t[^>]*>(.*?)</t></is>)</c>", Pattern.DOTALL);

    private Printed() {}

    /** The text of a PDF, page after page; no-break spaces come as plain ones. */
    public static String pdf(ReportOutput output) {
        try (PDDocument document = Loader.loadPDF(output.content())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a document, one blank between two. */
    public static String words(byte[] document) {
        return pdf(new ReportOutput("document", ReportFormat.PDF, 0, document)).replaceAll("\\s+", " ");
    }

    /** What keeps a document from being PDF/A-1a; empty where nothing does. */
    public static List<String> notArchivable(byte[] document) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(document), PDFAFlavour.PDFA_1_A);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_A, false)) {
            ValidationResult result = validator.validate(parser);
            return result.isCompliant()
                    ? List.of()
                    : result.getTestAssertions().stream().map(Object::toString).toList();
        } catch (IOException | VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a CSV under its heading; for files without quoted line ends. */
    public static List<List<String>> csv(ReportOutput output) {
        String text = new String(output.content(), StandardCharsets.UTF_8);
        return text.lines().skip(1).map(line -> List.of(line.split(";", -1))).toList();
    }

    /** The rows of a workbook under its column heads, empty cells left out. */
    public static List<List<String>> xlsx(ReportOutput output) {
        List<List<String>> rows = new ArrayList<>();
        Matcher cell = CELL.matcher(sheet(output));
        while (cell.find()) {
            int row = Integer.parseInt(cell.group(2)) - 6;
            while (rows.size() <= row) {
                rows.add(new ArrayList<>());
            }
            if (row >= 0) {
                rows.get(row).add(cell.group(3) != null ? cell.group(3) : cell.group(4));
            }
        }
        return rows;
    }

    /** The column heads of a sheet. */
    public static List<String> heads(ReportOutput output, int place) {
        return CELL.matcher(sheet(output, place))
                .results()
                .filter(cell -> cell.group(2).equals("5"))
                .map(cell -> cell.group(4))
                .toList();
    }

    public static String sheet(ReportOutput output) {
        return sheet(output, 1);
    }

    /** A sheet of a workbook by its place, the first is 1. */
    public static String sheet(ReportOutput output, int place) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(output.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet" + place + ".xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IllegalArgumentException("no sheet in " + output.fileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
