package lv.vecruzina.ejb.leaver;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.KeptFile;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * A step of a youth towards a life of their own (jaunieša solis): talked with, met, told of the guarantees, housing asked for,
 * kept in touch with after leaving. One that came by import knows its day and kind only, until somebody adds to it here.
 */
@Entity
@Table(name = "leaver_step", schema = "care")
@SequenceGenerator(name = "leaver_step", sequenceName = "care.leaver_step_id_seq", allocationSize = 1)
public class LeaverStep extends Withdrawable {
    static final String SHEET = "information_sheet";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaver_step")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String kind;
    private @Nullable Boolean signed;

    @Column(name = "copy_at_centre")
    private @Nullable Boolean copyAtCentre;

    @Column(name = "took_part")
    private @Nullable String tookPart;

    private @Nullable String wishes;
    private @Nullable String words;

    @Column(name = "copy_asked_on")
    private @Nullable LocalDate copyAskedOn;

    @Column(name = "copy_received_on")
    private @Nullable LocalDate copyReceivedOn;

    @Column(name = "copy_from")
    private @Nullable String copyFrom;

    @Column(name = "municipality_id")
    private @Nullable Long municipalityId;

    private @Nullable String answer;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "signed_as")
    private @Nullable String signedAs;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    @Column(name = "entered_late_reason")
    private @Nullable String enteredLateReason;

    @Column(name = "given_on")
    private @Nullable LocalDate givenOn;

    @Embedded
    private @Nullable KeptFile file;

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LeaverStep() {}

    @SuppressWarnings("NullAway.Init") // the other constructors fill them
    private LeaverStep(long clientId, String kind, LocalDate doneOn, String by, Instant at) {
        this.clientId = clientId;
        this.kind = kind;
        this.doneOn = doneOn;
        touch(by, at);
    }

    static LeaverStep of(long clientId, LeaverStepDraft draft, String by, Instant at) {
        LeaverStep step = new LeaverStep(clientId, draft.kind(), draft.doneOn(), by, at);
        step.tookPart = draft.tookPart();
        step.wishes = draft.wishes();
        step.words = draft.words();
        step.copyAskedOn = draft.copyAskedOn();
        step.copyAtCentre = draft.kind().equals(LeaverStepDraft.INTERVIEW) ? draft.file() != null : null;
        step.municipalityId = draft.municipalityId();
        step.file = draft.file();
        return step;
    }

    /** The information sheet as it lies on the youth's own page since the day: open until the youth decides there. */
    static LeaverStep given(long clientId, LocalDate day, String by, Instant at) {
        LeaverStep step = new LeaverStep(clientId, SHEET, day, by, at);
        step.givenOn = day;
        return step;
    }

    /** How the youth decided about the sheet, on the day. */
    void decide(LocalDate day, SheetSignature signature) {
        this.doneOn = day;
        this.signed = signature.signed();
        this.signedAs = signature.as();
        this.refusalReason = signature.reason();
        this.file = signature.file();
    }

    /**
     * How the youth decided on paper: the sheet lies on the own page no more.
     *
     * @param lateReason why it is entered on a later day than it was done; nothing of one entered the same day
     */
    void decideOnPaper(LocalDate day, @Nullable String lateReason, SheetSignature signature) {
        decide(day, signature);
        this.givenOn = null;
        this.enteredLateReason = lateReason == null ? null : lateReason.strip();
    }

    void askCopy(LocalDate day, String by, Instant at) {
        this.copyAskedOn = day;
        touch(by, at);
    }

    void receiveCopy(LocalDate day, String from, @Nullable KeptFile copy, String by, Instant at) {
        this.copyReceivedOn = day;
        this.copyFrom = from;
        this.copyAtCentre = true;
        this.file = copy == null ? file : copy;
        touch(by, at);
    }

    void answer(LocalDate day, String words, String by, Instant at) {
        this.answeredOn = day;
        this.answer = words;
        touch(by, at);
    }

    /** What was added here is not changed by a sheet any more. */
    private void touch(String by, Instant at) {
        if (recordedBy == null) {
            this.recordedBy = by;
            this.recordedAt = at;
        }
    }

    boolean is(String asked) {
        return kind.equals(asked);
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

    @Nullable
    KeptFile getFile() {
        return file;
    }
}
