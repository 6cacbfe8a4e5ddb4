package lv.vecruzina.ejb.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One turn of a child at the tablet (bērna kārta): given by somebody, taken once with a ticket, given back. */
@Entity
@Table(name = "child_turn", schema = "care")
@SequenceGenerator(name = "child_turn", sequenceName = "care.child_turn_id_seq", allocationSize = 1)
public class ChildTurn {
    /** The ticket is good only for the step from one page to the next. */
    static final Duration TICKET_HOLDS = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_turn")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ChildTurn() {}

    ChildTurn(long clientId, String givenBy, Instant givenAt, String tokenHash) {
        this.clientId = clientId;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
        this.tokenHash = tokenHash;
    }

    /** True while nobody has taken the turn and the ticket is fresh. */
    boolean isOpenAt(Instant now) {
        return takenAt == null && now.isBefore(givenAt.plus(TICKET_HOLDS));
    }

    void take(Instant now) {
        takenAt = now;
    }

    long getClientId() {
        return clientId;
    }

    String getGivenBy() {
        return givenBy;
    }
}
