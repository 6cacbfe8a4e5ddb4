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

    /** The kind recorded, or the one an imported step's words mean; null where they mean none. */
    public @Nullable String kindMeant() {
        return kind == null ? StepWords.kind(words).orElse(null) : kind;
    }

    /** To whom a letter went, recorded or by the words of an imported one; null where they don't say. */
    public @Nullable String addresseeMeant() {
        return addressee == null && StepDraft.LETTER.equals(kindMeant())
                ? StepWords.addressee(words).orElse(null)
                : addressee;
    }

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
