package lv.vecruzina.ejb.leaver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a youth as pages and papers show it (jaunieša solis).
 *
 * @param copyAtCentre whether a copy of the interview lies at the centre; null where nobody has said so
 * @param enteredLateReason why a sheet of a past day was entered only later
 * @param givenOn since when a sheet lies on the youth's own page; null of one on paper
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
        @Nullable LocalDate givenOn,
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

    /** Given to the youth, who has not decided yet: it counts nowhere. */
    public boolean openSheet() {
        return sheet() && givenOn != null && signedAs == null;
    }

    public boolean signedSheet() {
        return sheet() && Boolean.TRUE.equals(signed);
    }

    /** Signed, or refused on a sheet of ours; one that came by import unsigned is neither. */
    public boolean decidedSheet() {
        return signedSheet() || refusedSheet();
    }

    public boolean refusedSheet() {
        return sheet() && SheetSignature.REFUSED.equals(signedAs);
    }

    public boolean housing() {
        return of(LeaverStepDraft.HOUSING);
    }

    public boolean awaitsAnswer() {
        return housing() && answeredOn == null;
    }
}
