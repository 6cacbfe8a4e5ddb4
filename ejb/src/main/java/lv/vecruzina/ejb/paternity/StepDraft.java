package lv.vecruzina.ejb.paternity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a step (soļa ziņas).
 *
 * @param addressee to whom a letter went, {@code answerDue} the day an answer is waited for
 * @param agreed what the child said to the acknowledgement
 * @param withoutConsent why it is acknowledged without the child's own consent
 */
public record StepDraft(
        String kind,
        LocalDate doneOn,
        String words,
        @Nullable String addressee,
        @Nullable LocalDate answerDue,
        @Nullable Boolean agreed,
        @Nullable String withoutConsent) {
    static final String LETTER = "letter";
    static final String CONSENT = "consent";
    static final String ACKNOWLEDGEMENT = "acknowledgement";
    static final String RECORDED = "recorded";

    /** The kinds in the order of a case. */
    public static final List<String> KINDS = List.of(
            LETTER, "file_study", CONSENT, ACKNOWLEDGEMENT, "claim", "dna", "judgment", RECORDED, "benefits", "other");

    public static final List<String> ADDRESSEES =
            List.of("welfare_ministry", "child_protection_centre", "orphans_court", "civil_registry", "other");

    public boolean isLetter() {
        return LETTER.equals(kind);
    }

    public boolean isConsent() {
        return CONSENT.equals(kind);
    }

    public boolean isJudgment() {
        return "judgment".equals(kind);
    }

    public boolean isAcknowledgement() {
        return ACKNOWLEDGEMENT.equals(kind);
    }
}
