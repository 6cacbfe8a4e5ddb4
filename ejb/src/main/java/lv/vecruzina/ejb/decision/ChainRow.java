package lv.vecruzina.ejb.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lv.vecruzina.ejb.placement.DecisionTerm;
import org.jspecify.annotations.Nullable;

/**
 * A service that a client wants or receives (pakalpojuma ceļš): the steps taken, and the next one: assess, decide, wait, sign,
 * start, run (it has started) or refused. {@code continuesNo} and {@code continuedNo} are the placements before and after a change
 * of payer.
 */
public record ChainRow(
        String key,
        String clientNo,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String serviceCode,
        @Nullable Long applicationId,
        @Nullable String applicationNo,
        int version,
        @Nullable LocalDate receivedOn,
        @Nullable String applicant,
        @Nullable String ground,
        @Nullable LocalDate assessedOn,
        @Nullable String assessedBy,
        @Nullable String conclusion,
        @Nullable Long decisionId,
        @Nullable String decisionNo,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String outcome,
        @Nullable String payer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String refusedReason,
        @Nullable String againstLimitReason,
        @Nullable Long contractId,
        @Nullable String contractNo,
        @Nullable LocalDate signedOn,
        @Nullable Long placementId,
        @Nullable String placementNo,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedTo,
        @Nullable Integer placementVersion,
        @Nullable String continuesNo,
        @Nullable String continuedNo,
        String nextStep,
        LocalDate since) {

    /** Family name first, as registers write it. */
    public String clientName() {
        return familyName + " " + givenName;
    }

    /** What comes next; a child in need is decided on before the situation is assessed, and begins before a contract. */
    public String next(LocalDate today) {
        if (nextStep.equals("run")) {
            return endedOn != null && !endedOn.isAfter(today) ? "ended" : decidedOn == null ? "decide" : "run";
        }
        boolean urgent = DecisionRule.isUrgent(serviceCode);
        return urgent && nextStep.equals("assess") ? "decide" : urgent && nextStep.equals("sign") ? "start" : nextStep;
    }

    /** How it stands on the day: the next step, or of a service that runs, whether it has yet to begin or lacks a valid decision. */
    public String state(LocalDate today) {
        String next = next(today);
        if (!next.equals("run")) {
            return next;
        }
        boolean begun = startedOn == null || !startedOn.isAfter(today);
        boolean valid = new DecisionTerm(validFrom, validTo)
                .firstDayWithout(today, today)
                .isEmpty();
        return begun ? valid ? next : "lapsed" : "coming";
    }

    /** Whether it still asks for somebody. */
    public boolean open(LocalDate today) {
        return !next(today).equals("ended") && !nextStep.equals("refused");
    }

    /** Days since the step before. */
    public long waiting(LocalDate today) {
        return ChronoUnit.DAYS.between(since, today);
    }
}
