package lv.vecruzina.ejb.obligation;

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
import org.jspecify.annotations.Nullable;

/** An obligation (pienākums): it arises once for a subject, a rule and a day, and ends done with a proof or excused. */
@Entity
@Table(name = "obligation", schema = "care")
@SequenceGenerator(name = "obligation", sequenceName = "care.obligation_id_seq", allocationSize = 1)
public class Obligation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "obligation")
    private long id;

    private String rule;

    @Column(name = "client_id")
    private @Nullable Long clientId;

    @Column(name = "placement_id")
    private @Nullable Long placementId;

    @Column(name = "arose_on")
    private LocalDate aroseOn;

    @Column(name = "due_at")
    private Instant dueAt;

    /** From this day on its owner is reminded; without one, at once. */
    @Column(name = "remind_on")
    private @Nullable LocalDate remindOn;

    /** From this day on it is reminded of again; without one, never. */
    @Column(name = "remind_again_on")
    private @Nullable LocalDate remindAgainOn;

    @Column(name = "escalated_on")
    private @Nullable LocalDate escalatedOn;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    private @Nullable String proof;

    @Column(name = "excused_at")
    private @Nullable Instant excusedAt;

    @Column(name = "excused_by")
    private @Nullable String excusedBy;

    @Column(name = "excused_reason")
    private @Nullable String excusedReason;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Column(name = "taken_back_by")
    private @Nullable String takenBackBy;

    @Column(name = "taken_back_reason")
    private @Nullable String takenBackReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    public Obligation(String rule, long clientId, long placementId, LocalDate aroseOn, Instant dueAt) {
        this.rule = rule;
        this.clientId = clientId;
        this.placementId = placementId;
        this.aroseOn = aroseOn;
        this.dueAt = dueAt;
    }

    /** Says that it was done and how one can see it. */
    public void done(Instant at, String by, String proof) {
        this.doneAt = at;
        this.doneBy = by;
        this.proof = proof;
    }

    /** Says why it need not be done. */
    public void excuse(Instant at, String by, String reason) {
        this.excusedAt = at;
        this.excusedBy = by;
        this.excusedReason = reason;
    }

    /** What was excused asks again, because its ground is back; what was done stays done. */
    public void arise(Instant dueAt) {
        if (excusedAt != null) {
            this.dueAt = dueAt;
            forgetExcuse();
        }
    }

    /** What somebody said of it by mistake counts no more: it asks again, and the history keeps what was said. */
    public void takeBack(Instant at, String by, String reason) {
        this.doneAt = null;
        this.doneBy = null;
        this.proof = null;
        forgetExcuse();
        this.takenBackAt = at;
        this.takenBackBy = by;
        this.takenBackReason = reason;
    }

    private void forgetExcuse() {
        this.excusedAt = null;
        this.excusedBy = null;
        this.excusedReason = null;
    }

    public boolean isOpen() {
        return doneAt == null && excusedAt == null;
    }

    /** Whether these are words of this person, and not what the records show. */
    boolean isSaidBy(String userName) {
        return isSaid() && userName.equals(doneBy == null ? excusedBy : doneBy);
    }

    /** Whether somebody said that it was done or need not be; what the records show is nobody's word. */
    boolean isSaid() {
        return ObligationRow.isSaid(doneBy == null ? excusedBy : doneBy, excusedReason);
    }

    public String getRule() {
        return rule;
    }

    /** The client it is about; null where it is about something of the house. */
    public @Nullable Long getClientId() {
        return clientId;
    }

    public int getVersion() {
        return version;
    }
}
