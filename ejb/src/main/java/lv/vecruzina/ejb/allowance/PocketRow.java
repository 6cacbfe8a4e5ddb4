package lv.vecruzina.ejb.allowance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Pocket money that was given (izsniegta kabatas nauda), EUR.
 *
 * @param givenBy as people are called, {@code giver} as they log in
 * @param receivedAt when the child said that it came
 */
public record PocketRow(
        long id,
        int version,
        LocalDate month,
        BigDecimal amountEur,
        LocalDate givenOn,
        String givenBy,
        String giver,
        @Nullable Instant receivedAt)
        implements Serializable {
    public boolean received() {
        return receivedAt != null;
    }
}
