package lv.vecruzina.reports.shared;

import java.util.List;

/**
 * One table of a report (tabula): a sheet of its workbook and a CSV file of its own.
 *
 * @param name what the file name gains, e.g. {@code people}; empty for the main table
 */
public record Table(String name, List<Column> columns, List<Row> rows) {}
