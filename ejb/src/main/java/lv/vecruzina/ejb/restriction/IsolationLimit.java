package lv.vecruzina.ejb.restriction;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How long the isolation of a child may last (izolācijas robeža), in hours that really pass: at once, and in all of a calendar
 * month (rule 15, ISOLATION_HOURS).
 */
public record IsolationLimit(BigDecimal atOnceHours, BigDecimal totalHours) {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

    /** Whether either has been gone beyond; what lasts exactly as long as it may is no breach. */
    public boolean isBroken(Duration atOnce, Duration inMonth) {
        return isBrokenAtOnce(atOnce) || isBrokenInTotal(inMonth);
    }

    boolean isBrokenAtOnce(Duration atOnce) {
        return isOver(atOnce, atOnceHours);
    }

    boolean isBrokenInTotal(Duration inMonth) {
        return isOver(inMonth, totalHours);
    }

    private static boolean isOver(Duration lasted, BigDecimal hours) {
        return BigDecimal.valueOf(lasted.toSeconds()).compareTo(hours.multiply(SECONDS)) > 0;
    }
}
