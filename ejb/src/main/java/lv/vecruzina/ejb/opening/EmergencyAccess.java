package lv.vecruzina.ejb.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An emergency access (ārkārtas piekļuve): its user sees every client until it ends by itself or by hand; the director
 * reviews it afterwards.
 */
@Entity
@Table(name = "emergency_access", schema = "care")
@SequenceGenerator(name = "emergency_access", sequenceName = "care.emergency_access_id_seq", allocationSize = 1)
public class EmergencyAccess {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emergency_access")
    private long id;

    @Column(name = "opened_by")
    private String openedBy;

    private String reason;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    private @Nullable Boolean accepted;

    @Column(name = "review_words")
    private @Nullable String reviewWords;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected EmergencyAccess() {}

    public EmergencyAccess(String openedBy, String reason, Instant startedAt, Instant endsAt) {
        this.openedBy = openedBy;
        this.reason = reason;
        this.startedAt = startedAt;
        this.endsAt = endsAt;
    }

    /** Ends it before its time. */
    public void end(Instant now) {
        endsAt = now;
    }

    /** The director's word on it. */
    public void review(Instant now, String by, boolean accepted, @Nullable String words) {
        this.reviewedAt = now;
        this.reviewedBy = by;
        this.accepted = accepted;
        this.reviewWords = words;
    }

    public boolean runsAt(Instant moment) {
        return moment.isBefore(endsAt);
    }

    public boolean isReviewed() {
        return reviewedAt != null;
    }

    public long getId() {
        return id;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public int getVersion() {
        return version;
    }
}
