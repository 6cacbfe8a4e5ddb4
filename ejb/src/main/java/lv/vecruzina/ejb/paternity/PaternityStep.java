package lv.vecruzina.ejb.paternity;

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

/** A step of a paternity case (paternitātes lietas solis): done on a day, of a kind where it was recorded here, in words always. */
@Entity
@Table(name = "paternity_step", schema = "care")
@SequenceGenerator(name = "paternity_step", sequenceName = "care.paternity_step_id_seq", allocationSize = 1)
public class PaternityStep extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paternity_step")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private @Nullable String kind;
    private String step;
    private @Nullable String addressee;

    @Column(name = "answer_due")
    private @Nullable LocalDate answerDue;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    private @Nullable String answer;

    /** What the child said to the acknowledgement. */
    private @Nullable Boolean agreed;

    @Column(name = "without_consent")
    private @Nullable String withoutConsent;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PaternityStep() {}

    PaternityStep(long clientId, StepDraft draft, String recordedBy, Instant recordedAt) {
        this.clientId = clientId;
        this.doneOn = draft.doneOn();
        this.kind = draft.kind();
        this.step = draft.words().strip();
        this.addressee = draft.isLetter() ? draft.addressee() : null;
        this.answerDue = draft.isLetter() ? draft.answerDue() : null;
        this.agreed = draft.isConsent() ? draft.agreed() : null;
        this.withoutConsent = draft.withoutConsent();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** What came back to a letter. */
    void answer(LocalDate day, String words) {
        this.answeredOn = day;
        this.answer = words;
    }

    boolean waitsForAnswer() {
        return StepDraft.LETTER.equals(kind) && answeredOn == null && !isWithdrawn();
    }

    boolean recordsFather() {
        return StepDraft.RECORDED.equals(kind);
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public int getVersion() {
        return version;
    }
}
