package lv.vecruzina.ejb.attendance;

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
import java.util.Optional;
import lv.vecruzina.ejb.shared.Riga;
import org.jspecify.annotations.Nullable;

/**
 * A period of absence of a residential placement (prombūtnes periods), from the first night away to the day of the return; a
 * runaway, or who is in a hospital without a day of return, is away until somebody says otherwise. The database marks its nights
 * in the attendance, and takes its own marks back when it changes.
 */
@Entity
@Table(name = "absence", schema = "care")
@SequenceGenerator(name = "absence", sequenceName = "care.absence_id_seq", allocationSize = 1)
public class Absence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence")
    private long id;

    @Column(name = "placement_id")
    private long placementId;

    private String kind;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "expected_at")
    private @Nullable Instant expectedAt;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    /** The day of the return, known or expected, as the database counts it. */
    @Column(name = "until_on", insertable = false, updatable = false)
    private @Nullable LocalDate untilOn;

    @Column(name = "with_whom")
    private String withWhom;

    private String contact;

    @Column(name = "written_by")
    private String writtenBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(long placementId, AbsenceDraft draft, String writtenBy) {
        this.placementId = placementId;
        this.writtenBy = writtenBy;
        change(draft);
    }

    /** The client ran away, nobody knows where to and until when. */
    static Absence runaway(long placementId, LocalDate fromOn, String writtenBy) {
        return new Absence(placementId, new AbsenceDraft(AttendanceService.RUNAWAY, fromOn, null, "", ""), writtenBy);
    }

    /** Says the period otherwise; the history keeps what it was. */
    final void change(AbsenceDraft draft) {
        this.kind = draft.kind();
        this.fromOn = draft.fromOn();
        this.expectedAt = draft.expectedAt();
        this.withWhom = draft.withWhom().strip();
        this.contact = draft.contact().strip();
    }

    /** The client is back: the night of that day is at the centre again. */
    void back(Instant at) {
        this.returnedAt = at;
    }

    /** It is no such absence any more from this day on, and nobody said when the client came back. */
    void closeOn(LocalDate day) {
        this.closedOn = day.isBefore(fromOn) ? fromOn : day;
    }

    boolean isOpen() {
        return returnedAt == null && closedOn == null;
    }

    boolean isRunaway() {
        return kind.equals(AttendanceService.RUNAWAY);
    }

    /** The day of the expected return, where the client is late for it. */
    Optional<LocalDate> lateSince(Instant now) {
        return Optional.ofNullable(expectedAt)
                .filter(expected -> expected.isBefore(now))
                .map(expected -> LocalDate.ofInstant(expected, Riga.ZONE));
    }

    public long getId() {
        return id;
    }

    public long getPlacementId() {
        return placementId;
    }

    public @Nullable Instant getExpectedAt() {
        return expectedAt;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public int getVersion() {
        return version;
    }
}
