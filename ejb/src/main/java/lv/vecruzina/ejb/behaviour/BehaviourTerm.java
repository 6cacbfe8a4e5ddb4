package lv.vecruzina.ejb.behaviour;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the legal clock asks of a behaviour correction and is not done (termiņš): by which rule, since when, by which day. */
public record BehaviourTerm(String rule, LocalDate aroseOn, LocalDate dueOn) {
    public boolean lateOn(LocalDate day) {
        return dueOn.isBefore(day);
    }

    /** Days that have gone by since it arose. */
    public long daysBy(LocalDate day) {
        return ChronoUnit.DAYS.between(aroseOn, day);
    }
}
