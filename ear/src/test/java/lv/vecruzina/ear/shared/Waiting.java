package lv.vecruzina.ear.shared;

import java.time.Duration;

/** Waiting for what another process does. */
public final class Waiting {
    /** A condition that may ask the database. */
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws Exception;
    }

    private Waiting() {}

    /**
     * Returns as soon as the condition holds.
     *
     * @throws AssertionError naming what was waited for, if the time is over
     */
    public static void until(String what, Duration limit, Condition condition) throws Exception {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + limit.toSeconds() + " s in vain: " + what);
            }
            Thread.sleep(100);
        }
    }
}
