package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A commitment (apņemšanās) of an answer: who does what, by when or how often, and what proves it. */
@Entity
@Table(name = "commitment", schema = "care")
@SequenceGenerator(name = "commitment", sequenceName = "care.commitment_id_seq", allocationSize = 1)
public class Commitment extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment")
    private long id;

    @Column(name = "recommendation_id")
    private long recommendationId;

    @Column(name = "commitment_no")
    private String commitmentNo;

    private String text;
    private @Nullable String owner;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable String recurrence;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    private @Nullable String evidence;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    public Commitment(long recommendationId, String commitmentNo, CommitmentDraft draft) {
        this.recommendationId = recommendationId;
        this.commitmentNo = commitmentNo;
        this.text = draft.text();
        change(draft);
    }

    /** Takes over what was typed; the caller has seen to rule 18. */
    public final void change(CommitmentDraft draft) {
        this.text = draft.text();
        this.owner = draft.owner();
        this.dueOn = draft.dueOn();
        this.recurrence = draft.recurrence();
        this.doneOn = draft.doneOn();
        this.evidence = draft.evidence();
    }

    public long getId() {
        return id;
    }

    public long getRecommendationId() {
        return recommendationId;
    }

    public String getCommitmentNo() {
        return commitmentNo;
    }

    public int getVersion() {
        return version;
    }
}
