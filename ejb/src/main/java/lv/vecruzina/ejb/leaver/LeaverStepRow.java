package lv.vecruzina.ejb.leaver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a youth as pages and papers show it (jaunieša solis).
 *
 * @param copyAtCentre whether a copy of the interview lies at the centre; null where nobody has said so
 * @param enteredLateReason why a sheet of a past day was entered only later
 * @param recordedBy null for one that came by import
 */
public record LeaverStepRow(
        long id,
        int version,
        long clientId,
        String kind,
        LocalDate doneOn,
        @Nullable Boolean signed,
        @Nullable Boolean copyAtCentre,
        @Nullable String tookPart,
        @Nullable String wishes,
        @Nullable String words,
        @Nullable LocalDate copyAskedOn,
        @Nullable LocalDate copyReceivedOn,
        @Nullable String copyFrom,
        @Nullable String municipality,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String signedAs,
        @Nullable String refusalReason,
        @Nullable String enteredLateReason,
        @Nullable String fileName,
        @Nullable String recordedBy,
        @Nullable String withdrawnReason) {
    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    private boolean of(String asked) {
        return kind.equals(asked) && !withdrawn();
    }

    public boolean interview() {
        return of(LeaverStepDraft.INTERVIEW);
    }

    /** An interview whose copy the Social Service has not handed over yet. */
    public boolean lacksCopy() {
        return interview() && !Boolean.TRUE.equals(copyAtCentre);
    }

    public boolean sheet() {
        return of(LeaverStep.SHEET);
    }

    public boolean signedSheet() {
        return sheet() && Boolean.TRUE.equals(signed);
    }

    public boolean housing() {
        return of(LeaverStepDraft.HOUSING);
    }

    public boolean awaitsAnswer() {
        return housing() && answeredOn == null;
    }
}
