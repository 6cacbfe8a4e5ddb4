package lv.vecruzina.ejb.shared;

import org.jspecify.annotations.Nullable;

/** A number so small that it would tell of a child (mazs skaits): it leaves the centre as met or not met alone. */
public final class SmallNumber {
    private SmallNumber() {}

    /**
     * Whether an indicator counts fewer than {@code least}: all, those it finds, or those left over.
     *
     * @param least SMALL_CELL_MIN on the day counted
     */
    public static boolean in(@Nullable Integer numerator, @Nullable Integer denominator, int least) {
        if (numerator == null || denominator == null) {
            return false;
        }
        return isSmall(denominator, least) || isSmall(numerator, least) || isSmall(denominator - numerator, least);
    }

    private static boolean isSmall(int number, int least) {
        return number > 0 && number < least;
    }
}
