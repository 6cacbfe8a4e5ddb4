package lv.vecruzina.wildfly.sample;

import java.time.LocalDate;
import java.util.List;

/** A table written out in the code: one row a line, columns by blanks, {@code -} for an empty cell, {@code ~} for a blank. */
final class Table {
    private Table() {}

    static List<Row> rows(String table) {
        return table.lines().map(line -> new Row(line.strip().split(" +"))).toList();
    }

    /** One line of the table. */
    static final class Row {
        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        String text(int column) {
            return cells[column].equals("-") ? "" : cells[column].replace('~', ' ');
        }

        LocalDate date(int column) {
            return text(column).isEmpty() ? Stay.OPEN : LocalDate.parse(cells[column]);
        }
    }
}
