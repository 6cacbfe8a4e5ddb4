package lv.vecruzina.ejb.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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

    @Column(name = "owner_user")
    private @Nullable String ownerUser;

    @Column(name = "deputy_user")
    private @Nullable String deputyUser;

    @Column(name = "validator_user")
    private @Nullable String validatorUser;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable String recurrence;

    @Column(name = "next_due_on")
    private @Nullable LocalDate nextDueOn;

    @Column(name = "claimed_on")
    private @Nullable LocalDate claimedOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    private @Nullable String evidence;

    @Column(name = "names_period", insertable = false, updatable = false)
    private boolean namesPeriod;

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
        this.ownerUser = draft.ownerUser();
        this.deputyUser = draft.deputyUser();
        this.validatorUser = draft.validatorUser();
        this.dueOn = draft.dueOn();
        this.recurrence = draft.recurrence();
    }

    /** Says that it was done on a day; it counts as done once the validator has said so too. */
    void claim(LocalDate day) {
        this.claimedOn = day;
    }

    /** From here on it is done, since the day that was claimed. */
    void validate() {
        this.doneOn = claimedOn;
    }

    /** Says by when the occurrence that is open is due; a commitment that doesn't recur has none. */
    void open(@Nullable LocalDate due) {
        this.nextDueOn = due;
    }

    /** The open occurrence, done on a day that somebody has validated; the next one is opened behind it. */
    CommitmentOccurrence close(LocalDate day, Instant at, String by) {
        CommitmentOccurrence done = new CommitmentOccurrence(id, Objects.requireNonNull(nextDueOn), day, at, by);
        this.claimedOn = null;
        this.doneOn = null;
        return done;
    }

    /** Not done after all, also where it had been validated before. */
    void sendBack() {
        this.claimedOn = null;
        this.doneOn = null;
    }

    boolean isCarriedBy(String userName) {
        return userName.equals(ownerUser) || userName.equals(deputyUser);
    }

    boolean isClaimed() {
        return claimedOn != null && doneOn == null;
    }

    boolean isDone() {
        return doneOn != null;
    }

    /** Kept occurrence by occurrence, each claimed and validated on its own. */
    boolean isRecurring() {
        return nextDueOn != null;
    }

    @Nullable
    LocalDate getDueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate getNextDueOn() {
        return nextDueOn;
    }

    @Nullable
    LocalDate getClaimedOn() {
        return claimedOn;
    }

    @Nullable
    LocalDate getDoneOn() {
        return doneOn;
    }

    @Nullable
    String getRecurrence() {
        return recurrence;
    }

    @Nullable
    String getValidatorUser() {
        return validatorUser;
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
