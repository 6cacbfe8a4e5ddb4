package lv.vecruzina.reports.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** What a report is asked for (pārskata periods): a day or a calendar month, quarter or year; both ends belong to it. */
public record Span(Kind kind, LocalDate from, LocalDate to) {
    /** How long a span is. */
    public enum Kind {
        DAY(0),
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }
    }

    /** The span of that kind which holds the day. */
    public static Span of(Kind kind, LocalDate day) {
        if (kind == Kind.DAY) {
            return new Span(kind, day, day);
        }
        YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / kind.months * kind.months + 1);
        return new Span(kind, first.atDay(1), first.plusMonths(kind.months - 1L).atEndOfMonth());
    }

    /** Its name in files and parameters: 2026-03-31, 2026-03, 2026-Q1 or 2026. */
    public String name() {
        return switch (kind) {
            case DAY -> from.toString();
            case MONTH -> YearMonth.from(from).toString();
            case QUARTER -> from.getYear() + "-Q" + quarter();
            case YEAR -> Integer.toString(from.getYear());
        };
    }

    /** Its parameter in the register of files, e.g. {@code "month": "2026-03"}. */
    public String json() {
        return "\"" + kind.name().toLowerCase(Locale.ROOT) + "\": \"" + name() + "\"";
    }

    int quarter() {
        return (from.getMonthValue() + 2) / 3;
    }
}
