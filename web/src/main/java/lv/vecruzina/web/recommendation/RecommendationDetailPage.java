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
import lv.vecruzina.ejb.recommendation.CommitmentRow;
import lv.vecruzina.ejb.recommendation.EvidenceRow;
import lv.vecruzina.ejb.recommendation.Recommendation;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.ejb.recommendation.RecommendationService;
import lv.vecruzina.ejb.recommendation.RecommendationStatus;
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
    private RecommendationService service;

    @Inject
    private Clock clock;

    private @Nullable Recommendation recommendation;
    private List<RecommendationStatus> statuses = List.of();
    private List<CommitmentRow> commitments = List.of();
    private Map<Long, List<EvidenceRow>> evidence = Map.of();
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable String answer;
    private @Nullable String status;
    private @Nullable LocalDate since;

    @PostConstruct
    void open() {
        today = LocalDate.now(clock);
        since = today;
        String id = Faces.getRequestParameter("id");
        if (id != null && id.matches("\\d{1,18}")) {
            read(Long.parseLong(id));
        }
    }

    /** Reads everything anew, as it stands after an action. */
    void reread() {
        read(getId());
    }

    private void read(long id) {
        recommendation = queries.find(id).orElse(null);
        statuses = queries.statuses(id);
        commitments = queries.commitments(id);
        evidence = queries.evidence(id).stream().collect(Collectors.groupingBy(EvidenceRow::commitmentId));
    }

    public void askAnswer() {
        answer = known().getAnswer();
    }

    public void saveAnswer() {
        service.answer(getId(), known().getVersion(), answer == null ? "" : answer);
        reread();
        Notice.done("recommendation.detail.answer_saved");
    }

    public void saveStatus() {
        if (since != null && status != null) {
            service.sayStatus(getId(), since, status);
            reread();
            Notice.done("recommendation.detail.status_saved");
        }
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

    public List<RecommendationStatus> getStatuses() {
        return statuses;
    }

    /** The status that holds today, as the centre or the Ombudsman says it; null where neither did. */
    public @Nullable RecommendationStatus latest(String saidBy) {
        return statuses.stream()
                .filter(said ->
                        said.getSaidBy().equals(saidBy) && !said.getSince().isAfter(today))
                .findFirst()
                .orElse(null);
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

    public List<String> getWords() {
        return RecommendationStatus.WORDS;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }
}
