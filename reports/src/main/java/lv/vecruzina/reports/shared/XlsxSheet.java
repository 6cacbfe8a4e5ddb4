package lv.vecruzina.reports.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.shared.FormulaGuard;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a workbook (darblapa): three heading lines, column heads that stay in view and filter, then typed cells.
 * Text is guarded as in {@link Csv}; numbers and dates stay numbers and dates.
 */
final class XlsxSheet {
    private static final int HEAD_ROW = 5;
    /** Day 0 of a spreadsheet, chosen so that days from March 1900 on are right. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Positions in cellXfs of styles.xml. */
    private static final Map<Column.Kind, Integer> STYLE = Map.of(
            Column.Kind.TEXT, 0,
            Column.Kind.COUNT, 1,
            Column.Kind.MONEY, 2,
            Column.Kind.SHARE, 3,
            Column.Kind.DATE, 4);

    private static final int TITLE_STYLE = 5;
    private static final int NOTE_STYLE = 6;
    private static final int HEAD_STYLE = 7;

    private final List<Column> columns;
    private final StringBuilder text = new StringBuilder();

    XlsxSheet(List<Column> columns) {
        this.columns = columns;
    }

    String text(Heading heading, Labels labels, List<Row> rows) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>")
                .append("<sheetView workbookViewId=\"0\"><pane ySplit=\"" + HEAD_ROW + "\" topLeftCell=\"A"
                        + (HEAD_ROW + 1))
                .append("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        widths(rows);
        text.append("<sheetData>");
        line(1, TITLE_STYLE, heading.title() + ": " + heading.period());
        line(2, NOTE_STYLE, labels.text("page.institution"));
        line(3, NOTE_STYLE, heading.data());
        heads(labels);
        for (int i = 0; i < rows.size(); i++) {
            cells(HEAD_ROW + 1 + i, rows.get(i));
        }
        text.append("</sheetData><autoFilter ref=\"A" + HEAD_ROW + ":")
                .append(name(columns.size() - 1))
                .append(HEAD_ROW + rows.size())
                .append("\"/></worksheet>");
        return text.toString();
    }

    private void widths(List<Row> rows) {
        text.append("<cols>");
        for (int i = 0; i < columns.size(); i++) {
            int width = 11;
            for (Row row : rows) {
                width = Math.max(
                        width, String.valueOf(row.get(columns.get(i).key())).length());
            }
            text.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + Math.min(width + 2, 60))
                    .append("\" customWidth=\"1\"/>");
        }
        text.append("</cols>");
    }

    private void line(int number, int style, String words) {
        text.append("<row r=\"" + number + "\">");
        words("A" + number, style, words);
        text.append("</row>");
    }

    private void heads(Labels labels) {
        text.append("<row r=\"" + HEAD_ROW + "\">");
        for (int i = 0; i < columns.size(); i++) {
            words(
                    name(i) + HEAD_ROW,
                    HEAD_STYLE,
                    labels.text("column." + columns.get(i).key()));
        }
        text.append("</row>");
    }

    private void cells(int number, Row row) {
        text.append("<row r=\"" + number + "\">");
        for (int i = 0; i < columns.size(); i++) {
            cell(name(i) + number, columns.get(i), row.get(columns.get(i).key()));
        }
        text.append("</row>");
    }

    private void cell(String place, Column column, @Nullable Object value) {
        int style = STYLE.getOrDefault(column.kind(), 0);
        if (value instanceof Number number) {
            number(place, style, number.toString());
        } else if (value instanceof LocalDate day) {
            number(place, style, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)));
        } else if (value != null) {
            words(place, style, FormulaGuard.on(value.toString()));
        }
    }

    private void number(String place, int style, String value) {
        text.append("<c r=\"" + place + "\" s=\"" + style + "\"><v>" + value + "</v></c>");
    }

    private void words(String place, int style, String words) {
        text.append("<c r=\"" + place + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .append(escaped(words))
                .append("</t></is></c>");
    }

    /** A column's letters: A, …, Z, AA. */
    private static String name(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }

    /** XML knows no control characters but tab and line ends; a cell can't hold them either. */
    private static String escaped(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
