package lv.vecruzina.reports.paternity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.paternity.NoteRow;
import lv.vecruzina.ejb.paternity.StepRow;
import lv.vecruzina.reports.shared.Document;
import lv.vecruzina.reports.shared.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The note to the Ombudsman on an obstacle in a paternity case (vēstule Tiesībsargam): how it is drafted from the facts, and
 * how it is printed. Of the child it says the age group alone; of each step its kind and month, never what somebody wrote.
 */
public final class ObstacleNote {
    private static final Labels LABELS = Labels.in(Locale.forLanguageTag("lv"));

    private ObstacleNote() {}

    /** The draft in Latvian: what is done, what has no answer, the obstacle. */
    public static String draft(int age, List<StepRow> steps, String obstacle) {
        String done = steps.stream()
                .filter(step -> !step.withdrawn())
                .sorted(Comparator.comparing(StepRow::doneOn))
                .map(ObstacleNote::said)
                .distinct()
                .collect(Collectors.joining("\n"));
        return LABELS.text(
                "paternity.note.words",
                LABELS.text("paternity.note.age." + ageGroup(age)),
                done.isEmpty() ? LABELS.text("paternity.note.nothing_done") : done,
                obstacle.strip());
    }

    /** The bands of the scheme BAC that are under 18. */
    private static String ageGroup(int age) {
        return age < 4 ? "0-3" : age < 13 ? "4-12" : "13-17";
    }

    private static String said(StepRow step) {
        String meant = step.kindMeant();
        String kind = LABELS.text("paternity.kind." + (meant == null ? "other" : meant));
        String month = month(step.doneOn());
        if (step.agreed() != null) {
            return LABELS.text(step.agreed() ? "paternity.note.agreed" : "paternity.note.disagreed", month, kind);
        }
        if (step.addresseeMeant() == null) {
            return LABELS.text("paternity.note.step", month, kind);
        }
        String addressee = LABELS.text("paternity.addressee." + step.addresseeMeant());
        if (step.answeredOn() != null) {
            return LABELS.text("paternity.note.answered", month, kind, addressee, month(step.answeredOn()));
        }
        // Of an imported letter nobody knows whether it was answered.
        return LABELS.text(
                step.letter() ? "paternity.note.unanswered" : "paternity.note.to_whom", month, kind, addressee);
    }

    private static String month(LocalDate day) {
        return LABELS.month(YearMonth.from(day));
    }

    /** What a draft would look like: it says on every page that it is one, and vouches for nothing. */
    public static byte[] printDraft(NoteRow note, LocalDate day) {
        return body(note).sign("paternity.note.director").print("paternity.note.draft", note.mark(), day);
    }

    /**
     * The note as PDF.
     *
     * @param day it is sent on
     * @param number of the letter; its mark where it has none
     */
    public static byte[] print(NoteRow note, LocalDate day, @Nullable String number) {
        return body(note)
                .text("paternity.note.privacy")
                .sign("paternity.note.director")
                .print("paternity.note.title", number == null || number.isBlank() ? note.mark() : number, day);
    }

    private static Document body(NoteRow note) {
        return new Document()
                .fact("paternity.note.to", LABELS.text("paternity.note.ombudsman"))
                .fact("paternity.note.mark", note.mark())
                .fact("paternity.note.recommendation", LABELS.text("paternity.note.recommendation.number"))
                .text("paternity.note.content", note.words());
    }
}
