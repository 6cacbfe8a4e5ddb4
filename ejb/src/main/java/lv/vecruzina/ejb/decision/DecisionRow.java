package lv.vecruzina.ejb.decision;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A decision made here (lēmums) with the contract on it and what its documents name. */
public record DecisionRow(
        Decision decision,
        @Nullable Contract contract,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String serviceCode,
        String payer) {
    /** Whether it is one of the service's way, the first one or one that prolonged it. */
    public boolean isOf(ChainRow row) {
        return decision.getApplicationId() != null
                        && decision.getApplicationId().equals(row.applicationId())
                || decision.getPlacementId() != null
                        && decision.getPlacementId().equals(row.placementId());
    }

    /** What its documents belong to: the application, or an imported placement, by its id below zero. */
    long stepId() {
        return decision.getApplicationId() != null
                ? decision.getApplicationId()
                : -Objects.requireNonNull(decision.getPlacementId());
    }
}
