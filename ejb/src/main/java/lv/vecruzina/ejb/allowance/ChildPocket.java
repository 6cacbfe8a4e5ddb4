package lv.vecruzina.ejb.allowance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child's pocket money of a month (bērna kabatas nauda), EUR.
 *
 * @param name nothing for a reader who may not know who the child is
 * @param age on the first day of the month
 * @param dueEur by the centre's order for the age; 0 where it names none
 * @param givenOn the last day on which something was given
 * @param unconfirmed how many times the child has not said yet that it came
 */
public record ChildPocket(
        long clientId,
        String clientNo,
        @Nullable String name,
        int age,
        BigDecimal dueEur,
        BigDecimal givenEur,
        @Nullable LocalDate givenOn,
        int unconfirmed)
        implements Serializable {
    ChildPocket nameless() {
        return new ChildPocket(clientId, clientNo, null, age, dueEur, givenEur, givenOn, unconfirmed);
    }

    /** What is still to be given; 0 where all was. */
    public BigDecimal leftEur() {
        return dueEur.subtract(givenEur).max(BigDecimal.ZERO);
    }

    /** What was given beyond what is due; 0 where nothing is due by the order, or no more was given. */
    public BigDecimal overEur() {
        return dueEur.signum() == 0
                ? BigDecimal.ZERO
                : givenEur.subtract(dueEur).max(BigDecimal.ZERO);
    }

    public boolean isOver() {
        return overEur().signum() > 0;
    }

    public boolean waits() {
        return leftEur().signum() > 0;
    }
}
