package lv.vecruzina.ejb.paternity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as the pages show it (solis).
 *
 * @param kind null for an imported one, which has words alone
 * @param recordedBy name of who recorded it
 */
public record StepRow(
        long id,
        int version,
        LocalDate doneOn,
        @Nullable String kind,
        String words,
        @Nullable String addressee,
        @Nullable LocalDate answerDue,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        @Nullable Boolean agreed,
        @Nullable String withoutConsent,
        @Nullable String recordedBy,
        @Nullable String withdrawnReason) {

    public boolean withdrawn() {
        return withdrawnReason != null;
    }

    public boolean letter() {
        return StepDraft.LETTER.equals(kind);
    }

    public boolean waiting() {
        return letter() && answeredOn == null && !withdrawn();
    }

    public boolean isLate(LocalDate day) {
        return waiting() && answerDue != null && answerDue.isBefore(day);
    }
}
