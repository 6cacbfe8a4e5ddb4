package lv.vecruzina.ejb.session;

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
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * A client's invitation to a session (nodarbība): planned, then told what became of it. Rows of one number are one group
 * session. Imported history has no time, only its day.
 */
@Entity
@Table(name = "session", schema = "care")
@SequenceGenerator(name = "session", sequenceName = "care.session_id_seq", allocationSize = 1)
public class Session extends Withdrawable {
    public static final String DELIVERED = "delivered";
    public static final String MISSED = "missed";

    /** What can become of an invitation. */
    public static final List<String> OUTCOMES = List.of(DELIVERED, "refused", "ill", MISSED, "cancelled");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session")
    private long id;

    @Column(name = "session_no")
    private String sessionNo;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "employee_id")
    private @Nullable Long employeeId;

    private String kind;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    private @Nullable String place;

    private @Nullable Long series;

    private @Nullable String outcome;

    @Column(name = "outcome_reason")
    private @Nullable String outcomeReason;

    @Column(name = "beyond_grant_reason")
    private @Nullable String beyondGrantReason;

    @Column(name = "against_check_reason")
    private @Nullable String againstCheckReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    @SuppressWarnings("NullAway.Init")
    Session(String sessionNo, @Nullable Long series, long clientId, SessionDraft draft, SessionTime time) {
        this.sessionNo = sessionNo;
        this.series = series;
        this.clientId = clientId;
        this.employeeId = draft.employeeId();
        this.kind = draft.kind().strip();
        this.place = draft.place();
        this.beyondGrantReason = draft.beyondGrantReason();
        this.againstCheckReason = draft.againstCheckReason();
        moveTo(time);
    }

    final void moveTo(SessionTime time) {
        this.heldOn = time.day();
        this.startsAt = time.startsAt();
        this.endsAt = time.endsAt();
    }

    /** Another specialist holds it. */
    void giveTo(long employeeId) {
        if (!Objects.equals(this.employeeId, employeeId)) {
            this.employeeId = employeeId;
            this.againstCheckReason = null;
        }
    }

    /** Says what became of it; a later word corrects an earlier one. */
    void became(String outcome, @Nullable String reason) {
        this.outcome = outcome;
        this.outcomeReason = reason;
    }

    public long getId() {
        return id;
    }

    public String getSessionNo() {
        return sessionNo;
    }

    public long getClientId() {
        return clientId;
    }

    public @Nullable Long getEmployeeId() {
        return employeeId;
    }

    public String getKind() {
        return kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** When it is held; null where only the day is known. */
    public @Nullable SessionTime getTime() {
        return startsAt == null || endsAt == null ? null : new SessionTime(startsAt, endsAt);
    }

    /** What it was planned with; null for a single session. */
    public @Nullable Long getSeries() {
        return series;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public @Nullable String getBeyondGrantReason() {
        return beyondGrantReason;
    }

    /** Whether it was planned although the specialist's checks don't hold. */
    boolean isAgainstCheck() {
        return againstCheckReason != null;
    }

    public int getVersion() {
        return version;
    }
}
