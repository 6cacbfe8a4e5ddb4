package lv.vecruzina.batch.delivery;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV as RFC 4180 has it (lasītājs), with the separator found from the first line. A record whose quotes are broken
 * is its first line alone and reading goes on with the next, so that one bad row costs no other.
 */
final class CsvReader {
    /** A quoted cell without an end must not swallow the rest of the file. */
    private static final int LONGEST_CELL = 100_000;

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final char NONE = '\0';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    CsvReader(String text) {
        this.text = text;
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        this.separator = separator(text.substring(at, endOfLine(at)));
    }

    private static char separator(String header) {
        char best = SEPARATORS[0];
        long most = 0;
        String outsideQuotes = header.replaceAll("\"[^\"]*\"", "");
        for (char candidate : SEPARATORS) {
            long count = outsideQuotes.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** The next record, blank ones too; null at the end. */
    @Nullable
    CsvRow next() {
        if (at >= text.length()) {
            return null;
        }
        int start = at;
        int startLine = line;
        List<String> cells = new ArrayList<>();
        do {
            String cell = peek() == '"' ? quoted() : plain();
            if (cell == null) {
                return firstLine(start, startLine);
            }
            cells.add(cell);
        } while (pass(separator));
        pass('\r');
        if (pass('\n')) {
            line++;
        }
        return new CsvRow(startLine, cells, false);
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        if (at > start && peek() == '\n' && text.charAt(at - 1) == '\r') {
            at--;
        }
        return text.substring(start, at);
    }

    /** A cell in quotes; null where they don't end, or something stands between their end and the end of the cell. */
    private @Nullable String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length() && cell.length() <= LONGEST_CELL) {
            char c = text.charAt(at++);
            if (c == '"' && peek() != '"') {
                return endsCell() ? cell.toString() : null;
            }
            if (c == '"') {
                at++;
            }
            if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        return null;
    }

    private boolean endsCell() {
        return at >= text.length() || peek() == separator || peek() == '\n' || text.startsWith("\r\n", at);
    }

    private CsvRow firstLine(int start, int startLine) {
        int end = endOfLine(start);
        at = Math.min(end + 1, text.length());
        line = startLine + 1;
        String whole = text.substring(start, end);
        return new CsvRow(
                startLine, List.of(whole.endsWith("\r") ? whole.substring(0, whole.length() - 1) : whole), true);
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : NONE;
    }

    private boolean pass(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }
}
