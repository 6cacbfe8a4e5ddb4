package lv.vecruzina.ejb.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A restriction of a client (ierobežojums) from the moment it begins to the moment it ends, on a ground of the list. */
@Entity
@Table(name = "restriction", schema = "care")
@SequenceGenerator(name = "restriction", sequenceName = "care.restriction_id_seq", allocationSize = 1)
public class Restriction extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "restriction")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private String kind;

    @Column(name = "ground_code")
    private @Nullable String groundCode;

    /** What happened, in words; of an imported one the ground. */
    private @Nullable String ground;

    /** What a delivery said of supervision; here the log says it. */
    private @Nullable Boolean supervised;

    @Column(name = "history_reason")
    private @Nullable String historyReason;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Restriction() {}

    Restriction(long clientId, RestrictionDraft draft, String recordedBy, Instant recordedAt) {
        this.clientId = clientId;
        this.begunAt = draft.begunAt();
        this.endedAt = draft.endedAt();
        this.kind = draft.kind();
        this.groundCode = draft.groundCode();
        this.ground = draft.words().strip();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** One that was over before it was written down, with the reason why only then. */
    static Restriction history(long clientId, RestrictionDraft draft, String reason, String recordedBy, Instant now) {
        Restriction restriction = new Restriction(clientId, draft, recordedBy, now);
        restriction.historyReason = reason;
        return restriction;
    }

    void end(Instant at) {
        this.endedAt = at;
    }

    /** Whether it ran at the moment, which has passed. */
    boolean ranAt(Instant at, Instant now) {
        return !at.isBefore(begunAt) && !at.isAfter(endedAt == null ? now : endedAt);
    }

    boolean isRunning() {
        return endedAt == null && !isWithdrawn();
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    public int getVersion() {
        return version;
    }
}
