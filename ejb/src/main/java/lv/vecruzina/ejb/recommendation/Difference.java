package lv.vecruzina.ejb.recommendation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How what the letter says differs from what the data say (atšķirība), the worst first. */
public enum Difference {
    /** The letter does not answer. */
    NO_ANSWER,
    /** The letter says it is done, and the data do not bear it out. */
    SAID_DONE,
    /** The letter has an answer, and the data say that the target is not met. */
    NOT_MET,
    /** A commitment of the answer is late. */
    LATE,
    /** There is nothing the data could say yet. */
    NO_RECORDS,
    /** The data say that the target is met, and the status does not say so yet. */
    DATA_AHEAD,
    AGREES;

    private static final String DONE = "ieviesta";

    /**
     * The difference of a part of a recommendation.
     *
     * @param late number of its commitments that are late
     * @param proven whether evidence of it is valid: where no indicator speaks of it, evidence alone can bear it out
     * @param states of the indicators that speak of it: met, unmet or none; empty where no indicator does
     */
    public static Difference of(
            boolean answered, @Nullable String ownStatus, boolean proven, int late, List<String> states) {
        boolean unmet = states.contains("unmet");
        boolean silent = states.stream().allMatch("none"::equals);
        boolean done = DONE.equals(ownStatus);
        if (!answered) {
            return NO_ANSWER;
        } else if (done && (unmet || silent && !(states.isEmpty() && proven))) {
            return SAID_DONE;
        } else if (unmet) {
            return NOT_MET;
        } else if (late > 0) {
            return LATE;
        } else if (silent && !done) {
            return NO_RECORDS;
        }
        return done || states.contains("none") ? AGREES : DATA_AHEAD;
    }

    /** As the bundles call it: recommendation.difference.said_done. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
