package lv.vecruzina.ejb.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery (piegāde) as the list of imports shows it; refused and warned count the rows of all its files. */
public record DeliveryLine(
        Long id,
        String name,
        Instant receivedAt,
        String receivedFrom,
        @Nullable Instant appliedAt,
        @Nullable Instant givenAgainAt,
        @Nullable Instant clearedAt,
        Long read,
        Long refused,
        Long warned) {}
