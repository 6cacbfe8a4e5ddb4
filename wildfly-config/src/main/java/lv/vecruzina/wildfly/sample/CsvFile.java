package lv.vecruzina.wildfly.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One file of a delivery (piegāde), written as every CSV of the product is: UTF-8 with byte-order mark, {@code ;},
 * ISO dates, decimal comma, CRLF, sorted by the first {@code keyColumns} columns.
 */
final class CsvFile {
    private final String name;
    private final String header;
    private final int keyColumns;
    private final List<List<String>> rows = new ArrayList<>();

    CsvFile(String name, int keyColumns, String header) {
        this.name = name;
        this.keyColumns = keyColumns;
        this.header = header;
    }

    /** Takes the cells as they are; {@link Stay#OPEN} is written as nothing, for a day that has not come. */
    void row(Object... cells) {
        List<String> row = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            row.add(text(cell));
        }
        rows.add(row);
    }

    /** Writes the file anew; of rows with the same key, the one added first stays first. */
    void writeTo(Path folder) throws IOException {
        StringBuilder csv = new StringBuilder("\uFEFF").append(header).append("\r\n");
        rows.sort(byKey());
        for (List<String> row : rows) {
            csv.append(row.stream().map(CsvFile::quoted).collect(Collectors.joining(";")))
                    .append("\r\n");
        }
        Files.write(folder.resolve(name), csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Comparator<List<String>> byKey() {
        Comparator<List<String>> order = Comparator.comparing(row -> row.get(0));
        for (int column = 1; column < keyColumns; column++) {
            int next = column;
            order = order.thenComparing(row -> row.get(next));
        }
        return order;
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal amount) {
            return amount.toPlainString().replace('.', ',');
        }
        if (cell instanceof LocalDate date) {
            return date.equals(Stay.OPEN) ? "" : date.toString();
        }
        String text = cell.toString();
        return text.matches("(?s)[=+\\-@\t].*") ? "'" + text : text;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[;\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
