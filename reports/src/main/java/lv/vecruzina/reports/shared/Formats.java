package lv.vecruzina.reports.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The tables of a report made into every format asked for (formāti): one print by its template, one workbook with a sheet
 * a table, one CSV file a table. The main table comes first.
 */
public record Formats(Set<ReportFormat> asked, Heading heading, Labels labels) {

    public List<ReportOutput> of(String stem, List<Table> tables, Supplier<byte[]> print) {
        List<ReportOutput> made = new ArrayList<>();
        if (asked.contains(ReportFormat.PDF)) {
            made.add(new ReportOutput(stem, ReportFormat.PDF, heading.loadId(), print.get()));
        }
        if (asked.contains(ReportFormat.XLSX)) {
            made.add(new ReportOutput(stem, ReportFormat.XLSX, heading.loadId(), Xlsx.of(heading, labels, tables)));
        }
        if (asked.contains(ReportFormat.CSV)) {
            for (Table table : tables) {
                String name = table.name().isEmpty() ? stem : stem + "_" + table.name();
                made.add(new ReportOutput(
                        name, ReportFormat.CSV, heading.loadId(), Csv.of(table.columns(), table.rows())));
            }
        }
        return made;
    }
}
