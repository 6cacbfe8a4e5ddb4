package lv.vecruzina.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.recommendation.CommitmentOccurrence;
import lv.vecruzina.ejb.recommendation.CommitmentQueries;
import lv.vecruzina.ejb.recommendation.CommitmentRow;
import lv.vecruzina.ejb.recommendation.CommitmentStep;
import lv.vecruzina.ejb.recommendation.EvidenceRow;
import lv.vecruzina.ejb.recommendation.Recommendation;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.ejb.recommendation.RecommendationService;
import lv.vecruzina.ejb.recommendation.RecommendationSource;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One part of a recommendation (rekomendācija): what it says, what the letter answers, statuses, commitments and proof. */
@Named
@ViewScoped
public class RecommendationDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RecommendationQueries queries;

    @EJB
    private CommitmentQueries commitmentQueries;

    @EJB
    private RecommendationService service;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    private @Nullable Recommendation recommendation;
    private StatusHistory statuses = new StatusHistory(LocalDate.EPOCH, List.of(), List.of());
    private List<CommitmentRow> commitments = List.of();
    private Map<Long, List<EvidenceRow>> evidence = Map.of();
    private Map<Long, List<CommitmentStep>> steps = Map.of();
    private Map<Long, List<CommitmentOccurrence>> occurrences = Map.of();
    private boolean leading;
    private boolean unproven;
    private @Nullable RecommendationSource source;
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable String answer;

    @PostConstruct
    void open() {
        today = LocalDate.now(clock);
        String id = Faces.getRequestParameter("id");
        if (id != null && id.matches("\\d{1,18}")) {
            read(Long.parseLong(id));
            source = queries.sources().stream()
                    .filter(one -> recommendation != null && one.getCode().equals(recommendation.getSource()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Reads everything anew, as it stands after an action. */
    void reread() {
        read(getId());
    }

    private void read(long id) {
        recommendation = queries.find(id).orElse(null);
        statuses = new StatusHistory(today, queries.statuses(id), queries.statusesTakenBack(id));
        commitments = queries.commitments(id);
        evidence = queries.evidence(id).stream().collect(Collectors.groupingBy(EvidenceRow::commitmentId));
        steps = queries.steps(id).stream().collect(Collectors.groupingBy(CommitmentStep::getCommitmentId));
        occurrences = commitmentQueries.occurrences(id).stream()
                .collect(Collectors.groupingBy(CommitmentOccurrence::getCommitmentId));
        unproven = queries.all().stream().anyMatch(row -> row.id() == id && row.isUnproven());
        leading = recommendation != null && queries.leads(recommendation.getLeadBody());
    }

    public void askAnswer() {
        answer = known().getAnswer();
    }

    public void saveAnswer() {
        service.answer(getId(), known().getVersion(), answer == null ? "" : answer);
        reread();
        Notice.done("recommendation.detail.answer_saved");
    }

    private Recommendation known() {
        if (recommendation == null) {
            throw new IllegalStateException("no recommendation is open");
        }
        return recommendation;
    }

    public long getId() {
        return known().getId();
    }

    public @Nullable Recommendation getRecommendation() {
        return recommendation;
    }

    public StatusHistory getStatuses() {
        return statuses;
    }

    /** Whether the person may change what the recommendation holds. */
    public boolean isLeading() {
        return leading;
    }

    /** Whether the person may work on any of the commitments. */
    public boolean isWorking() {
        return commitments.stream().anyMatch(row -> carries(row) || validates(row));
    }

    /** Said to be implemented, and no evidence of it is valid today. */
    public boolean isUnproven() {
        return unproven;
    }

    public @Nullable RecommendationSource getSource() {
        return source;
    }

    /** Whether a later revision of the same file stands. */
    public boolean isReplaced(EvidenceRow file) {
        return evidenceOf(file.commitmentId()).stream().anyMatch(file::isReplacedBy);
    }

    public boolean carries(CommitmentRow row) {
        return leading
                || user.userName().equals(row.ownerUser())
                || user.userName().equals(row.deputyUser());
    }

    public boolean validates(CommitmentRow row) {
        return user.userName().equals(row.validatorUser());
    }

    public List<CommitmentStep> stepsOf(long commitment) {
        return steps.getOrDefault(commitment, List.of());
    }

    /** Why the validator sent it back; null where that is not how it stands now. */
    public @Nullable String returnedBecause(long commitment) {
        List<CommitmentStep> taken = stepsOf(commitment);
        return taken.isEmpty() ? null : taken.get(0).returnedBecause();
    }

    /** What was done of a commitment that recurs, the latest first. */
    public List<CommitmentOccurrence> occurrencesOf(long commitment) {
        return occurrences.getOrDefault(commitment, List.of());
    }

    public List<CommitmentRow> getCommitments() {
        return commitments;
    }

    public List<EvidenceRow> evidenceOf(long commitment) {
        return evidence.getOrDefault(commitment, List.of());
    }

    public LocalDate getToday() {
        return today;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
