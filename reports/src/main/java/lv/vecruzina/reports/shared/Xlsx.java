package lv.vecruzina.reports.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Tables as a workbook (XLSX darbgrāmata), a sheet each. The same rows give the same bytes. */
final class Xlsx {
    /** Parts as files beside the templates; {@code <!--sheets-->} stands where each sheet is named. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "rels.xml",
            "xl/workbook.xml", "workbook.xml",
            "xl/_rels/workbook.xml.rels", "workbook-rels.xml",
            "xl/styles.xml", "styles.xml"));

    /** What names sheet {0} with the title {1} in these parts. */
    private static final Map<String, String> SHEET = Map.of(
            "[Content_Types].xml",
            "<Override PartName=\"/xl/worksheets/sheet{0}.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>",
            "xl/workbook.xml",
            "<sheet name=\"{1}\" sheetId=\"{0}\" r:id=\"sheet{0}\"/>",
            "xl/_rels/workbook.xml.rels",
            "<Relationship Id=\"sheet{0}\" Target=\"worksheets/sheet{0}.xml\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/>");

    /** Zip entries carry a time; a fixed one keeps the bytes the same. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Xlsx() {}

    static byte[] of(Heading heading, Labels labels, List<Table> tables) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                add(
                        zip,
                        part.getKey(),
                        file(part.getValue()).replace("<!--sheets-->", sheets(part.getKey(), labels, tables)));
            }
            for (int i = 0; i < tables.size(); i++) {
                Table table = tables.get(i);
                add(
                        zip,
                        "xl/worksheets/sheet" + (i + 1) + ".xml",
                        new XlsxSheet(table.columns()).text(heading, labels, table.rows()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static String sheets(String part, Labels labels, List<Table> tables) {
        String one = SHEET.getOrDefault(part, "");
        return IntStream.range(0, tables.size())
                .mapToObj(i -> one.replace("{0}", Integer.toString(i + 1))
                        .replace("{1}", labels.text("sheet." + tables.get(i).name())))
                .collect(Collectors.joining());
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String file(String name) throws IOException {
        String path = "/reports/shared/xlsx/" + name;
        try (InputStream file = Objects.requireNonNull(Xlsx.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
