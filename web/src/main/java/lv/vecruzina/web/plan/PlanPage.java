package lv.vecruzina.web.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.plan.GoalRow;
import lv.vecruzina.ejb.plan.PlanQueries;
import lv.vecruzina.ejb.plan.PlanRow;
import lv.vecruzina.ejb.plan.PlanService;
import lv.vecruzina.ejb.plan.ReviewTerm;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** A client's plans (individuālie plāni): the version being written with the child, the one in force, those before. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<String> OUTCOMES = List.of("reached", "partly", "not_reached");

    @EJB
    private PlanQueries queries;

    @EJB
    private PlanService service;

    @Inject
    private ClientHead head;

    private List<PlanRow> versions = List.of();
    private Map<Long, List<GoalRow>> goals = Map.of();
    private PlanText written = new PlanText();
    private @Nullable String signature;
    private @Nullable ReviewTerm term;
    private @Nullable PlanRow row;
    private @Nullable GoalRow assessed;
    private String outcome = "";
    private String note = "";
    private String reason = "";

    /** Reads the plans of the open file. */
    public void read() {
        versions = queries.ofClient(head.getId());
        goals = queries.goals(versions.stream().map(PlanRow::id).toList()).stream()
                .collect(Collectors.groupingBy(GoalRow::planId));
        written = draft().map(PlanText::of).orElseGet(PlanText::new);
        term = queries.reviewTerm(head.getToday()).orElse(null);
        signature = draft().flatMap(plan -> queries.signature(plan.id()))
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .orElse(null);
    }

    /** By when a plan made today is reviewed, where the version being written names a later day; else nothing. */
    public @Nullable ReviewTerm getPassedTerm() {
        LocalDate review = written.getReviewDue();
        return term == null || review == null || !term.isPassedBy(review) ? null : term;
    }

    private Optional<PlanRow> draft() {
        return versions.stream().filter(PlanRow::isDraft).findFirst();
    }

    public void begin() {
        service.begin(head.getFile().clientNo());
        Notice.done("plan.version.begun");
        read();
    }

    public void save() {
        keep();
        Notice.done("plan.version.saved");
    }

    /** Keeps what is typed of the version being written. */
    void keep() {
        draft().ifPresent(plan -> service.write(plan.id(), plan.version(), written.draft()));
        readWritten();
    }

    /** Reads what was written, and says at once where a signature fell with it. */
    void readWritten() {
        Optional<PlanRow> before = draft();
        read();
        draft().map(PlanRow::wasSignedAs)
                .filter(was -> before.map(row -> row.signedAs() != null || row.wasSignedAs() == null)
                        .orElse(true))
                .ifPresent(was -> Notice.warn("plan.signature.fell." + was));
    }

    public void askAssess(GoalRow goal) {
        assessed = goal;
        outcome = goal.outcome() == null ? "" : goal.outcome();
        note = goal.outcomeNote() == null ? "" : goal.outcomeNote();
    }

    public void assess() {
        if (assessed != null) {
            service.assess(assessed.id(), assessed.version(), outcome, note.isBlank() ? null : note.strip());
            Notice.done("plan.goal.assessed");
            read();
        }
    }

    public void askWithdraw(PlanRow plan) {
        row = plan;
        reason = "";
    }

    public void withdraw() {
        if (row != null) {
            service.withdraw(row.id(), row.version(), reason);
            Notice.done("plan.version.withdrawn");
            read();
        }
    }

    public @Nullable PlanRow getDraft() {
        return draft().orElse(null);
    }

    /** Versions that were made or withdrawn. */
    public List<PlanRow> getMade() {
        return versions.stream().filter(plan -> !plan.isDraft()).toList();
    }

    public List<GoalRow> goals(PlanRow plan) {
        return goals.getOrDefault(plan.id(), List.of());
    }

    /** The signature of the version being written, as the page shows it. */
    public @Nullable String getSignature() {
        return signature;
    }

    public PlanText getWritten() {
        return written;
    }

    public List<String> getOutcomes() {
        return OUTCOMES;
    }

    public @Nullable GoalRow getAssessed() {
        return assessed;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome == null ? "" : outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
