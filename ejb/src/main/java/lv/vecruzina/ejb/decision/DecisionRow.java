package lv.vecruzina.ejb.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A decision made here (lēmums) with the contract on it and what its documents name. */
public record DecisionRow(
        Decision decision,
        @Nullable Contract contract,
        long clientId,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String serviceCode,
        String payer,
        @Nullable String legalRepresentative) {
    /** Whether it is one of the service's way, the first one or one that prolonged it. */
    public boolean isOf(ChainRow row) {
        return decision.getApplicationId() != null
                        && decision.getApplicationId().equals(row.applicationId())
                || decision.getPlacementId() != null
                        && decision.getPlacementId().equals(row.placementId());
    }

    /** Whether a contract can be signed on it: also while the service goes on. */
    public boolean lacksContract() {
        return contract == null && decision.getOutcome().equals(Decision.GRANTED);
    }

    /** What it grants in sessions, as "fizioterapeits 10, psihologs 5". */
    public String granted() {
        return new TreeMap<>(decision.getSessions())
                .entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** What its documents belong to: the application, or an imported placement, by its id below zero. */
    long stepId() {
        return decision.getApplicationId() != null
                ? decision.getApplicationId()
                : -Objects.requireNonNull(decision.getPlacementId());
    }
}
