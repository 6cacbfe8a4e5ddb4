package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a commitment on its way (apņemšanās gaita): said to be done, validated, or sent back with a reason. */
@Entity
@Table(name = "commitment_step", schema = "care")
@SequenceGenerator(name = "commitment_step", sequenceName = "care.commitment_step_id_seq", allocationSize = 1)
public class CommitmentStep {
    static final String CLAIMED = "claimed";
    static final String VALIDATED = "validated";
    static final String RETURNED = "returned";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_step")
    private long id;

    @Column(name = "commitment_id")
    private long commitmentId;

    private String step;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    private @Nullable String reason;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "said_by")
    private String saidBy;

    @SuppressWarnings("NullAway.Init")
    protected CommitmentStep() {}

    CommitmentStep(
            long commitmentId,
            String step,
            @Nullable LocalDate doneOn,
            @Nullable String reason,
            Instant saidAt,
            String saidBy) {
        this.commitmentId = commitmentId;
        this.step = step;
        this.doneOn = doneOn;
        this.reason = reason;
        this.saidAt = saidAt;
        this.saidBy = saidBy;
    }

    public long getCommitmentId() {
        return commitmentId;
    }

    public String getStep() {
        return step;
    }

    /** Why the validator sent it back with this step; null where the step is another. */
    public @Nullable String returnedBecause() {
        return RETURNED.equals(step) ? reason : null;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public Instant getSaidAt() {
        return saidAt;
    }

    public String getSaidBy() {
        return saidBy;
    }
}
