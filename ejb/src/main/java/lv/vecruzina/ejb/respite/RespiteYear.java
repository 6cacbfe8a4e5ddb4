package lv.vecruzina.ejb.respite;

import org.jspecify.annotations.Nullable;

/**
 * A client's respite days in one calendar year (atelpas brīža dienu uzskaite). Used are the days up to today, booked those of
 * placements ahead, held those of holds; released ones were held and given back, and count nowhere.
 */
public record RespiteYear(
        int year, int allowed, @Nullable Integer granted, int used, int booked, int held, int released) {
    /** Days of the year: what the decisions grant, never more than the law allows. */
    public int limit() {
        return granted == null ? allowed : Math.min(allowed, granted);
    }

    /** Days that may still be held or booked; below 0 where history went against the limit. */
    public int left() {
        return limit() - used - booked - held;
    }
}
