package lv.vecruzina.ejb.allowance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A child's means of a month (bērna līdzekļi mēnesī), EUR.
 *
 * @param name nothing for a reader who may not know who the child is
 * @param days days of long-term care in the month
 * @param dueEur UGF amount by age, pro rata by days
 * @param givenEur all sources together
 */
public record ChildMeans(
        long clientId, String clientNo, @Nullable String name, int days, BigDecimal dueEur, BigDecimal givenEur) {
    ChildMeans nameless() {
        return new ChildMeans(clientId, clientNo, null, days, dueEur, givenEur);
    }

    /** What is lacking; nothing where enough was given. */
    public BigDecimal lackingEur() {
        return dueEur.subtract(givenEur).max(BigDecimal.ZERO);
    }

    public boolean lacks() {
        return lackingEur().signum() > 0;
    }
}
