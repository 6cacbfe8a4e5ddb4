package lv.vecruzina.ejb.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lv.vecruzina.ejb.shared.Riga;

/** What an obligation comes from (pienākuma pamats): domain rules 2 and 15. */
public enum ObligationRule {
    RUNAWAY_POLICE,
    RUNAWAY_ORPHANS_COURT,
    UNDECIDED_ORPHANS_COURT,
    UNDECIDED_SOCIAL_SERVICE;

    /** Rule 15: a child who ran away is told to both at once. */
    static final List<ObligationRule> RUNAWAY = List.of(RUNAWAY_POLICE, RUNAWAY_ORPHANS_COURT);

    /** Rule 2: a child taken in without a decision is told to both the next working day. */
    static final List<ObligationRule> UNDECIDED = List.of(UNDECIDED_ORPHANS_COURT, UNDECIDED_SOCIAL_SERVICE);

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    /** What is due on a day is not late on that day: its last second in Riga. */
    static Instant endOf(LocalDate day) {
        return day.atTime(LAST).atZone(Riga.ZONE).toInstant();
    }
}
