package lv.vecruzina.batch.delivery;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import lv.vecruzina.ejb.delivery.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file (kolonna): how its cells are read, whether they are needed, whether they belong to the key, and which
 * columns of the table they fill.
 */
public record Column(
        String name,
        boolean isNeeded,
        boolean isKey,
        @Nullable String otherwise,
        Reader reader,
        List<Target> targets) {
    /** Turns a cell that is not empty into its value. */
    @FunctionalInterface
    public interface Reader {
        Object read(String cell) throws Refused;
    }

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,8}([.,]\\d{1,2})?");

    /** A column that fills nothing by itself. */
    public static Column read(String name, Reader reader) {
        return new Column(name, false, false, null, reader, List.of());
    }

    public static Column text(String name) {
        return read(name, cell -> cell).into(name, "text");
    }

    /** A day written {@code 2026-03-31} or {@code 31.03.2026}. */
    public static Column date(String name) {
        return read(name, cell -> {
                    try {
                        LocalDate day = LocalDate.parse(cell, cell.indexOf('.') < 0 ? ISO : DOTTED);
                        if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                            return day;
                        }
                    } catch (DateTimeException noDay) {
                        throw new Refused(Reason.of("bad_date", name, cell));
                    }
                    throw new Refused(Reason.of("bad_date", name, cell));
                })
                .into(name, "date");
    }

    /** An amount in EUR or m² with at most two decimals after a point or a comma, without blanks or exponent. */
    public static Column amount(String name) {
        return read(name, cell -> {
                    if (!AMOUNT.matcher(cell).matches()) {
                        throw new Refused(Reason.of("bad_number", name, cell));
                    }
                    return new BigDecimal(cell.replace(',', '.'));
                })
                .into(name, "numeric");
    }

    /** A whole number that is not negative. */
    public static Column count(String name) {
        return read(name, cell -> {
                    if (!COUNT.matcher(cell).matches()) {
                        throw new Refused(Reason.of("bad_count", name, cell));
                    }
                    return Integer.valueOf(cell);
                })
                .into(name, "int");
    }

    public static Column oneOf(String name, List<String> codes) {
        return read(name, cell -> {
                    if (!codes.contains(cell)) {
                        throw new Refused(Reason.of("bad_code", name, cell, String.join(", ", codes)));
                    }
                    return cell;
                })
                .into(name, "text");
    }

    public static Column yesNo(String name) {
        return read(name, cell -> switch (cell.toLowerCase(Locale.ROOT)) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> throw new Refused(Reason.of("bad_code", name, cell, "yes, no"));
                })
                .into(name, "boolean");
    }

    /** A name or number of something entered before. */
    public static <T> Column known(String name, Known<T> known) {
        return read(name, cell -> known.find(name, cell));
    }

    public Column needed() {
        return new Column(name, true, isKey, otherwise, reader, targets);
    }

    /** Belongs to the key of the file; with {@link #into} also to that of the table. */
    public Column asKey() {
        return new Column(
                name,
                isNeeded,
                true,
                otherwise,
                reader,
                targets.stream().map(Target::asKey).toList());
    }

    /** The value of an empty cell and of an absent column. */
    public Column otherwise(String value) {
        return new Column(name, isNeeded, isKey, value, reader, targets);
    }

    /** Fills the column of the table with the value as it is. */
    public Column into(String column, String type) {
        return new Column(
                name,
                isNeeded,
                isKey,
                otherwise,
                reader,
                List.of(new Target(column, type, isKey, row -> row.value(name), null)));
    }

    /** Also fills the column of the table, from the row. */
    public Column and(String column, String type, Function<Row, @Nullable Object> value) {
        return and(new Target(column, type, false, value, null));
    }

    public Column and(Target target) {
        List<Target> all = new ArrayList<>(targets);
        all.add(target);
        return new Column(name, isNeeded, isKey, otherwise, reader, List.copyOf(all));
    }
}
