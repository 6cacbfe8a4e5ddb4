package lv.vecruzina.ejb.letter;

import static lv.vecruzina.ejb.letter.Finding.Kind.DONE_WITHOUT_EVIDENCE;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_ANSWER;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_COMMITMENT;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_DATE;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_EVIDENCE;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_OWNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 18 in the letter: an answer, an owner, a date or recurrence, evidence or a "not yet, because". */
class MissingTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final PromiseRow WHOLE = new PromiseRow("1", "x", "Centrs", DUE, null, false, true);

    private static List<Finding.Kind> missing(
            @Nullable String status, @Nullable String answer, @Nullable String notYet, PromiseRow... promises) {
        return Missing.of(part(status, answer, notYet, promises)).stream()
                .map(Finding::kind)
                .toList();
    }

    static PartRow part(
            @Nullable String status, @Nullable String answer, @Nullable String notYet, PromiseRow... promises) {
        return new PartRow(7, 1, 8, "*3", "", null, "Centrs", status, answer, notYet, List.of(promises));
    }

    @Test
    void aWholePartLacksNothing() {
        assertEquals(List.of(), missing("ieviesta", "Atbilde", null, WHOLE));
        assertEquals(
                List.of(),
                missing(
                        null,
                        "Atbilde",
                        "Remonts vēl nav sācies",
                        new PromiseRow("1", "x", "C", null, "mēnesī", true, false)));
    }

    @Test
    void anAnswerOfBlanksIsNone() {
        assertEquals(List.of(NO_ANSWER), missing(null, null, null, WHOLE));
        assertEquals(List.of(NO_ANSWER), missing(null, " \n", null));
    }

    @Test
    void aCommitmentNeedsItsOwnerAndADateOrARecurrence() {
        assertEquals(
                List.of(NO_OWNER, NO_DATE),
                missing(null, "A", "B", new PromiseRow("1", "x", " ", null, "", false, false)));
        assertEquals(List.of(NO_DATE), missing(null, "A", null, new PromiseRow("1", "x", "C", null, " ", false, true)));
        assertEquals(
                List.of(NO_OWNER), missing(null, "A", null, new PromiseRow("1", "x", null, DUE, null, false, true)));
        assertEquals(
                "2",
                Missing.of(part(null, "A", null, WHOLE, new PromiseRow("2", "x", "C", null, null, false, false)))
                        .get(0)
                        .commitmentNo());
    }

    @Test
    void anAnswerNeedsACommitmentAndEvidenceOrTheReasonWhyNotYet() {
        assertEquals(List.of(NO_COMMITMENT, NO_EVIDENCE), missing(null, "A", null));
        PromiseRow unproven = new PromiseRow("1", "x", "C", DUE, null, false, false);
        assertEquals(List.of(NO_EVIDENCE), missing(null, "A", " ", unproven));
        assertEquals(List.of(), missing(null, "A", "Tāme vēl nav apstiprināta", unproven));
    }

    @Test
    void ieviestaWithoutEvidenceIsNotExcusedByAReason() {
        PromiseRow unproven = new PromiseRow("1", "x", "C", DUE, null, false, false);
        assertEquals(List.of(DONE_WITHOUT_EVIDENCE), missing("ieviesta", "A", "Vēl nav", unproven));
    }

    @Test
    void whatDoesNotConcernTheCentreNeedsTheAnswerAlone() {
        assertEquals(List.of(), missing("nav attiecināma", "Uz Centru neattiecas", null));
        assertEquals(List.of(NO_ANSWER), missing("nav attiecināma", null, null));
    }
}
