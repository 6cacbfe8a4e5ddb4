package lv.vecruzina.reports.shared;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** One table made into every format asked for (formāti): the print by its own template, the others from its columns. */
public record Formats(Set<ReportFormat> asked, Heading heading, Labels labels) {

    public List<ReportOutput> of(String stem, List<Column> columns, List<Row> rows, Supplier<byte[]> print) {
        return EnumSet.allOf(ReportFormat.class).stream()
                .filter(asked::contains)
                .map(format -> new ReportOutput(stem, format, heading.loadId(), content(format, columns, rows, print)))
                .toList();
    }

    private byte[] content(ReportFormat format, List<Column> columns, List<Row> rows, Supplier<byte[]> print) {
        return switch (format) {
            case PDF -> print.get();
            case XLSX -> Xlsx.of(heading, labels, columns, rows);
            case CSV -> Csv.of(columns, rows);
        };
    }
}
