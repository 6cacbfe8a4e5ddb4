package lv.vecruzina.reports.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.restriction.RestrictionEntry;
import lv.vecruzina.ejb.restriction.RestrictionRow;
import lv.vecruzina.reports.shared.Register;
import org.jspecify.annotations.Nullable;

/**
 * The register of a month's restrictions (ierobežojumu reģistrs): whose, on what ground, how long, when and by whom supervised,
 * against which rule. Client number, given name and initial only, and not what happened, where a name may stand.
 *
 * @param now what still runs has lasted up to here
 */
public record RestrictionSheet(YearMonth month, List<RestrictionEntry> entries, Instant now, LocalDate today) {

    /** The register in Latvian, as PDF. */
    public byte[] print() {
        Register register = new Register("restriction.register");
        entries.forEach(entry -> add(register, entry, entry.row()));
        return register.print(
                month,
                today,
                entries.size(),
                entries.stream().filter(entry -> !entry.breaches().isEmpty()).count());
    }

    private void add(Register register, RestrictionEntry entry, RestrictionRow row) {
        register.row(
                Register.moment(row.begunAt()) + " – "
                        + (row.running() ? Register.word("restriction.runs") : Register.moment(row.endedAt())),
                Register.lines(
                        row.clientNo() + ", " + Register.person(row.givenName(), row.familyName()),
                        Register.word("restriction.kind." + row.kind())),
                Register.lines(ground(row), row.historyReason() == null ? null : why(row.historyReason())),
                supervision(entry),
                Register.hours(row.lasted(now)),
                entry.breaches().stream()
                        .map(breach -> Register.word("restriction.breach." + breach))
                        .collect(Collectors.joining("\n")));
    }

    private static String why(String reason) {
        return Register.word("restriction.history", reason);
    }

    /** Of the list; of an imported one its words. */
    private static @Nullable String ground(RestrictionRow row) {
        return !row.grounded()
                ? Register.word("restriction.without_ground")
                : row.groundLv() == null ? row.words() : row.groundLv();
    }

    private static String supervision(RestrictionEntry entry) {
        return entry.looks().isEmpty()
                ? Register.word("restriction.supervision." + entry.row().supervision())
                : entry.looks().stream()
                        .map(look -> Register.moment(look.lookedAt()) + " " + look.lookedBy())
                        .collect(Collectors.joining("\n"));
    }
}
