package lv.vecruzina.ejb.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates as people write them (datumi tekstā): 03.05.2014., 03.05.14, 2014-05-03, 2014. gada 3. maijā, 3. maijā 2014. */
final class WrittenDates {
    private static final List<String> MONTHS = List.of(
            "janvār",
            "februār",
            "mart",
            "aprīl",
            "maij",
            "jūnij",
            "jūlij",
            "august",
            "septembr",
            "oktobr",
            "novembr",
            "decembr");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")(?:is|s|a|ā|am|im|u|i|ī)\\b";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?\\.?\\s*(?:gada|g\\.)\\s*(\\d{1,2})\\s?\\.?\\s*" + MONTH, FLAGS);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?\\.?\\s*" + MONTH + "\\s*,?\\s*(\\d{4})(?!\\d)", FLAGS);
    /** A month, a quarter, a year to come or a number of days is a date one can be held to. */
    private static final Pattern TERM = Pattern.compile(
            "\\b" + MONTH
                    + "|ceturksn|pusgad|(?<!\\d)20\\d\\d\\s?\\.?\\s*(?:g\\.|gad)|\\b\\d+\\s*(?:darba\\s*)?(?:dien|nedēļ|mēneš)",
            FLAGS);

    /** Of a year written by two figures. */
    private static final int CENTURY = 2000;

    private WrittenDates() {}

    /** Every whole date, by the words it is written in. */
    static Map<String, LocalDate> in(String text) {
        Map<String, LocalDate> found = new LinkedHashMap<>();
        FIGURES.matcher(text).results().forEach(one -> put(found, one, one.group(3), one.group(2), one.group(1)));
        ISO.matcher(text).results().forEach(one -> put(found, one, one.group(1), one.group(2), one.group(3)));
        WORDS.matcher(text).results().forEach(one -> put(found, one, one.group(1), month(one.group(3)), one.group(2)));
        DAY_FIRST
                .matcher(text)
                .results()
                .forEach(one -> put(found, one, one.group(3), month(one.group(2)), one.group(1)));
        return found;
    }

    /** Whether the words name a time from the day on; the year of a law, or a day that has passed, binds nobody. */
    static boolean any(String text, LocalDate day) {
        Map<String, LocalDate> whole = in(text);
        String rest = whole.keySet().stream().reduce(text, (left, date) -> left.replace(date, " "));
        return whole.values().stream().anyMatch(one -> !one.isBefore(day))
                || TERM.matcher(rest)
                        .results()
                        .map(term -> term.group().replaceAll("\\D", ""))
                        .anyMatch(digits -> !digits.matches("20\\d\\d") || Integer.parseInt(digits) >= day.getYear());
    }

    private static String month(String stem) {
        return Integer.toString(MONTHS.indexOf(stem.toLowerCase(Locale.ROOT)) + 1);
    }

    private static void put(Map<String, LocalDate> found, MatchResult match, String year, String month, String day) {
        try {
            found.put(
                    match.group(),
                    LocalDate.of(
                            (year.length() == 2 ? CENTURY : 0) + Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            found.remove(match.group());
        }
    }
}
