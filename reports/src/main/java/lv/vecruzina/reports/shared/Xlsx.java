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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A table as a workbook of one sheet (XLSX darbgrāmata). The same rows give the same bytes. */
final class Xlsx {
    /** Parts no report changes, as files beside the templates. */
    private static final Map<String, String> FIXED_PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "rels.xml",
            "xl/workbook.xml", "workbook.xml",
            "xl/_rels/workbook.xml.rels", "workbook-rels.xml",
            "xl/styles.xml", "styles.xml"));
    /** Zip entries carry a time; a fixed one keeps the bytes the same. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Xlsx() {}

    static byte[] of(Heading heading, Labels labels, List<Column> columns, List<Row> rows) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (Map.Entry<String, String> part : FIXED_PARTS.entrySet()) {
                add(zip, part.getKey(), file(part.getValue()));
            }
            add(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    new XlsxSheet(columns).text(heading, labels, rows).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] file(String name) throws IOException {
        String path = "/reports/shared/xlsx/" + name;
        try (InputStream file = Objects.requireNonNull(Xlsx.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        }
    }
}
