package lv.vecruzina.batch.delivery;

import java.util.List;

/** One record of a CSV file (rinda): the line it begins on, its cells, and whether its quotes are broken. */
record CsvRow(int line, List<String> cells, boolean broken) {
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
