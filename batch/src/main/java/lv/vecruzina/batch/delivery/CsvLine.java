package lv.vecruzina.batch.delivery;

import java.util.List;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.shared.FormulaGuard;

/** Writes cells as one line of CSV (rinda): semicolons, quotes where needed, no formula left to run. */
final class CsvLine {
    private CsvLine() {}

    static String write(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(";"));
    }

    /** A row as it was given: a bare tab in front of a cell is blank, which a guard would make text. */
    static String asGiven(List<String> cells) {
        return write(cells.stream()
                .map(cell -> cell.startsWith("\t") ? cell.stripLeading() : cell)
                .toList());
    }

    /** A guard that stands there already is as good as a new one; a zero character can't be kept. */
    private static String cell(String cell) {
        String guarded = FormulaGuard.on(FormulaGuard.off(cell.replace('\0', '\uFFFD')));
        return guarded.matches("(?s).*[;\"\r\n].*") ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
