package lv.vecruzina.ejb.respite;

/**
 * A client's respite days in one calendar year (atelpas brīža dienu uzskaite). Used are the days up to today, booked those of
 * placements ahead, held those of holds; released ones were held and given back, and count nowhere.
 */
public record RespiteYear(int year, int granted, int used, int booked, int held, int released) {
    /** Days that may still be held or booked; below 0 where history went against the limit. */
    public int left() {
        return granted - used - booked - held;
    }
}
