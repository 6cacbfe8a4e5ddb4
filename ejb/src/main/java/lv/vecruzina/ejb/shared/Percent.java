package lv.vecruzina.ejb.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share in per cent (procenti), as every page and paper says it: rounded half up to at most one decimal. What misses the
 * whole never reads 100, and what is not nothing never reads 0.
 */
public final class Percent {
    private static final BigDecimal NONE = BigDecimal.ZERO;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY = new BigDecimal("0.1");

    private Percent() {}

    /** @param share a part of 1 */
    public static BigDecimal of(BigDecimal share) {
        BigDecimal exact = share.movePointRight(2);
        BigDecimal rounded = exact.setScale(1, RoundingMode.HALF_UP);
        if (rounded.compareTo(exact) != 0 && rounded.compareTo(ALL) == 0) {
            rounded = exact.compareTo(ALL) < 0 ? ALL.subtract(NEARLY) : ALL.add(NEARLY);
        } else if (rounded.compareTo(exact) != 0 && rounded.compareTo(NONE) == 0) {
            rounded = NEARLY;
        }
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
