package lv.vecruzina.ejb.legal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a rule of the legal clock asks of a client and is not done (termiņš): since when, and by which day. Due on a day is not
 * late on it.
 */
public record AskedTerm(String rule, long clientId, LocalDate aroseOn, LocalDate dueOn) {
    public boolean lateOn(LocalDate day) {
        return dueOn.isBefore(day);
    }

    /** Days that have gone by since it arose. */
    public long daysBy(LocalDate day) {
        return ChronoUnit.DAYS.between(aroseOn, day);
    }
}
