package lv.vecruzina.ejb.letter;

import static lv.vecruzina.ejb.letter.Finding.Kind.DONE_WITHOUT_EVIDENCE;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_ANSWER;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_COMMITMENT;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_DATE;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_EVIDENCE;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_OWNER;
import static lv.vecruzina.ejb.letter.Finding.Kind.NO_PERIOD;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a reply letter lacks (kā trūkst), rule 18: an answer; a commitment; of each commitment its owner, and a date or
 * a recurrence; and evidence or a "not yet, because". What does not concern the centre needs the answer alone.
 */
final class Missing {
    private static final String DONE = "ieviesta";
    private static final String NOT_CONCERNED = "nav attiecināma";

    private Missing() {}

    static List<Finding> of(PartRow part) {
        List<Finding> found = new ArrayList<>();
        boolean answered = !isBlank(part.answer());
        if (!answered) {
            found.add(Finding.missing(part, NO_ANSWER, null));
        }
        if (NOT_CONCERNED.equals(part.ownStatus())) {
            return found;
        }
        for (PromiseRow promise : part.promises()) {
            if (isBlank(promise.owner())) {
                found.add(Finding.missing(part, NO_OWNER, promise.commitmentNo()));
            }
            if (promise.dueOn() == null && isBlank(promise.recurrence())) {
                found.add(Finding.missing(part, NO_DATE, promise.commitmentNo()));
            } else if (promise.dueOn() == null && !promise.namesPeriod()) {
                found.add(Finding.missing(part, NO_PERIOD, promise.commitmentNo()));
            }
        }
        boolean proven = part.promises().stream().anyMatch(PromiseRow::proven);
        if (answered && part.promises().isEmpty()) {
            found.add(Finding.missing(part, NO_COMMITMENT, null));
        }
        if (answered && !proven && isBlank(part.notYet())) {
            found.add(Finding.missing(part, NO_EVIDENCE, null));
        }
        if (!proven && DONE.equals(part.ownStatus())) {
            found.add(Finding.missing(part, DONE_WITHOUT_EVIDENCE, null));
        }
        return found;
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
