package lv.vecruzina.reports.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.plan.GoalRow;
import lv.vecruzina.ejb.plan.PlanRow;
import lv.vecruzina.ejb.plan.ReviewTerm;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.reports.shared.Document;
import org.jspecify.annotations.Nullable;

/**
 * The individual social rehabilitation plan on paper (plāna izdruka): each goal in the child's own words and in the worker's,
 * the child's opinion and suggestions as they were said, what changed because of them, how the child signed.
 *
 * @param term by when the version is reviewed where it names no day; null where it isn't made yet
 * @param drawn the child's signature as PNG; empty where nothing was drawn on the screen
 */
public record PlanSheet(
        String clientName,
        String clientNo,
        LocalDate birthDate,
        PlanRow plan,
        List<GoalRow> goals,
        byte[] drawn,
        @Nullable ReviewTerm term,
        LocalDate today) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy. HH:mm").withZone(Riga.ZONE);

    /** The plan in Latvian, as PDF. */
    public byte[] print() {
        Document sheet = new Document()
                .lead(clientName)
                .fact("plan.birth_date", birthDate)
                .fact("plan.client_no", clientNo)
                .fact("plan.made_on", plan.madeOn() == null ? Document.word("plan.draft") : plan.madeOn())
                .fact("plan.review_due", review())
                .heading("plan.opinion")
                .words(said(plan.childOpinion(), "plan.opinion.none"))
                .heading("plan.summary")
                .words(said(plan.summary(), "plan.summary.none"))
                .fact("plan.changed_because", plan.changedBecause());
        for (int i = 0; i < goals.size(); i++) {
            add(goals.get(i), i + 1, sheet);
        }
        return sheet.heading("plan.signatures")
                .list("plan.signature", signature().isEmpty() ? List.of() : List.of(signature()), "plan.signature.none")
                .sign("plan.child", drawn)
                .sign("plan.worker")
                .print(
                        "plan.title",
                        clientNo + "/" + plan.planVersion(),
                        Objects.requireNonNullElse(plan.madeOn(), today));
    }

    /** The day the plan names; else the one that follows from the parameter, marked as such. */
    private @Nullable Object review() {
        if (plan.reviewDue() != null || term == null) {
            return plan.reviewDue();
        }
        String key = term.verified() ? "plan.review_by_parameter" : "plan.review_by_parameter_unverified";
        return Document.word(key, DAY.format(term.by()), term.months());
    }

    private static String said(@Nullable String words, String none) {
        return words == null || words.isBlank() ? Document.word(none) : words;
    }

    private static void add(GoalRow goal, int number, Document sheet) {
        sheet.heading("plan.goal_number", number)
                .fact("plan.goal_in_own_words", goal.childWords() == null ? null : "„" + goal.childWords() + "”")
                .fact("plan.goal", goal.goal())
                .fact("plan.steps", goal.steps())
                .fact("plan.who", goal.who())
                .fact("plan.due_on", goal.dueOn())
                .fact(
                        "plan.outcome",
                        goal.outcome() == null
                                ? null
                                : Stream.of(Document.word("plan.outcome." + goal.outcome()), goal.outcomeNote())
                                        .filter(line -> line != null && !line.isBlank())
                                        .collect(Collectors.joining("\n")));
    }

    private String signature() {
        if (plan.signedAs() == null || plan.signedAs().equals("none")) {
            return "";
        }
        String meaning = Document.word("plan.signed_as." + plan.signedAs());
        String reason = plan.refusalReason() == null ? "" : ": " + plan.refusalReason();
        String name = plan.signedName() == null ? "" : ", " + Document.word("plan.signed_name", plan.signedName());
        String at = plan.signedAt() == null ? "" : ", " + MOMENT.format(plan.signedAt());
        return meaning + reason + name + at;
    }
}
