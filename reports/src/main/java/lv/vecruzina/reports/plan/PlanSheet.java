package lv.vecruzina.reports.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vecruzina.ejb.plan.GoalRow;
import lv.vecruzina.ejb.plan.PlanRow;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.reports.shared.Document;

/**
 * The individual social rehabilitation plan on paper (plāna izdruka): each goal in the child's own words and in the worker's,
 * the child's opinion and suggestions as they were said, what changed because of them, how the child signed.
 *
 * @param drawn the child's signature as PNG; empty where nothing was drawn on the screen
 */
public record PlanSheet(
        String clientName,
        String clientNo,
        LocalDate birthDate,
        PlanRow plan,
        List<GoalRow> goals,
        byte[] drawn,
        LocalDate today) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy. HH:mm").withZone(Riga.ZONE);

    /** The plan in Latvian, as PDF. */
    public byte[] print() {
        Document sheet = new Document()
                .lead(clientName)
                .fact("plan.birth_date", birthDate)
                .fact("plan.client_no", clientNo)
                .fact("plan.made_on", plan.madeOn() == null ? Document.word("plan.draft") : plan.madeOn())
                .fact("plan.review_due", plan.reviewDue())
                .fact("plan.summary", plan.summary());
        for (int i = 0; i < goals.size(); i++) {
            GoalRow goal = goals.get(i);
            sheet.fact(goal.childWords() == null ? "plan.goal" : "plan.goal_in_own_words", words(goal));
        }
        return sheet.list("plan.opinion", listed(plan.childOpinion()), "plan.opinion.none")
                .fact("plan.changed_because", plan.changedBecause())
                .list("plan.signature", listed(signature()), "plan.signature.none")
                .sign("plan.child", drawn)
                .sign("plan.worker")
                .print(
                        "plan.title",
                        clientNo + "/" + plan.planVersion(),
                        Objects.requireNonNullElse(plan.madeOn(), today));
    }

    private static List<String> listed(@org.jspecify.annotations.Nullable String words) {
        return words == null || words.isBlank() ? List.of() : List.of(words);
    }

    private static String words(GoalRow goal) {
        return Stream.of(
                        goal.childWords() == null ? null : "„" + goal.childWords() + "”",
                        goal.goal(),
                        goal.steps(),
                        goal.who(),
                        goal.dueOn() == null
                                ? null
                                : DateTimeFormatter.ofPattern("dd.MM.yyyy.").format(goal.dueOn()),
                        goal.outcome() == null ? null : Document.word("plan.outcome." + goal.outcome()),
                        goal.outcomeNote())
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String signature() {
        if (plan.signedAs() == null || plan.signedAs().equals("none")) {
            return "";
        }
        String meaning = Document.word("plan.signed_as." + plan.signedAs());
        String reason = plan.refusalReason() == null ? "" : ": " + plan.refusalReason();
        return plan.signedAt() == null ? meaning + reason : meaning + reason + ", " + MOMENT.format(plan.signedAt());
    }
}
