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
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A talk with a youth on missed sessions (motivācijas pārrunas): why, in the youth's own words, and what changes. */
@Entity
@Table(name = "motivation_review", schema = "care")
@SequenceGenerator(name = "motivation_review", sequenceName = "care.motivation_review_id_seq", allocationSize = 1)
public class MotivationReview extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "motivation_review")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "talked_on")
    private LocalDate talkedOn;

    @Column(name = "employee_id")
    private @Nullable Long employeeId;

    @Column(name = "own_words")
    private String ownWords;

    private String changes;

    @Column(name = "session_kind_id")
    private @Nullable Long sessionKindId;

    @Column(name = "next_look_on")
    private @Nullable LocalDate nextLookOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected MotivationReview() {}

    MotivationReview(
            long clientId, MotivationDraft draft, @Nullable Long employeeId, String recordedBy, Instant recordedAt) {
        this.clientId = clientId;
        this.talkedOn = draft.talkedOn();
        this.employeeId = employeeId;
        this.ownWords = draft.ownWords().strip();
        this.changes = draft.changes().strip();
        this.sessionKindId = draft.sessionKindId();
        this.nextLookOn = draft.nextLookOn();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public int getVersion() {
        return version;
    }
}
