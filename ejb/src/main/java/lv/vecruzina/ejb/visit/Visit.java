package lv.vecruzina.ejb.visit;

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

/** A visit (apmeklējums) from the bell on: the door is opened, the visitor let in to somebody, and leaves; or nobody opened. */
@Entity
@Table(name = "visit", schema = "care")
@SequenceGenerator(name = "visit", sequenceName = "care.visit_id_seq", allocationSize = 1)
public class Visit extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit")
    private long id;

    @Column(name = "rung_at")
    private Instant rungAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    private @Nullable String visitor;

    @Column(name = "visitor_from")
    private @Nullable String visitorFrom;

    @Column(name = "host_kind")
    private @Nullable String hostKind;

    @Column(name = "client_id")
    private @Nullable Long clientId;

    @Column(name = "employee_id")
    private @Nullable Long employeeId;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(Instant rungAt, String recordedBy) {
        this.rungAt = rungAt;
        this.recordedBy = recordedBy;
    }

    /** Somebody opened the door; the first time counts. */
    void answer(Instant at) {
        if (answeredAt == null) {
            answeredAt = at;
        }
    }

    /** Lets the visitor in to a client, an employee, or one of the other hosts, which have no id. */
    void admit(VisitDraft draft, @Nullable Long client) {
        this.visitor = draft.visitor().strip();
        this.visitorFrom = draft.from();
        this.hostKind = draft.hostKind();
        this.clientId = client;
        this.employeeId = VisitDraft.EMPLOYEE.equals(draft.hostKind()) ? draft.employeeId() : null;
    }

    /** The visitor is out of the house, or went away before anybody opened. */
    void leave(Instant at) {
        this.leftAt = at;
    }

    boolean isOver() {
        return leftAt != null || isWithdrawn();
    }

    Instant begun() {
        return answeredAt == null ? rungAt : answeredAt;
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }
}
