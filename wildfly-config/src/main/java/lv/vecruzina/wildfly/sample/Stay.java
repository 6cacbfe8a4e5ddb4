package lv.vecruzina.wildfly.sample;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One service received by one client (pakalpojuma saņemšana): one line of placements.csv. {@code ended} is the first day
 * no longer.
 */
record Stay(
        String no,
        Person person,
        String service,
        Decision decision,
        LocalDate started,
        LocalDate ended,
        String cameFrom,
        String endedTo,
        String payer) {

    /** Stands for "not ended", "no term": later than every day. */
    static final LocalDate OPEN = LocalDate.MAX;

    /** A decision (lēmums); {@code until} is its last valid day. */
    record Decision(String no, LocalDate date, String by, LocalDate from, LocalDate until) {}

    Stay numbered(int running) {
        String number = String.format(Locale.ROOT, "P-%04d", running);
        return new Stay(number, person, service, decision, started, ended, cameFrom, endedTo, payer);
    }

    /** Whether an attendance row is welcome on that day; a stay of one day is open on it. */
    boolean isOpenOn(LocalDate day) {
        return !started.isAfter(day) && (ended.isAfter(day) || (started.equals(ended) && started.equals(day)));
    }
}
