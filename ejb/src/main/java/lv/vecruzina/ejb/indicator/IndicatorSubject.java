package lv.vecruzina.ejb.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Who or what stands behind an indicator (rādītāja pamatā): a client, by name in the caller's circle and else by number alone, a
 * thing such as a room or a publication, or a client on a publication.
 */
public record IndicatorSubject(
        @Nullable String clientNo,
        @Nullable String name,
        @Nullable String thing,
        int numerator,
        int denominator) {
    /** Of whom it is not known whether the indicator counts it. */
    public boolean isApart() {
        return denominator == 0;
    }
}
