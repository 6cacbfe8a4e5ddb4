package lv.vecruzina.ejb.shift;

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

/** A note of a shift (maiņas žurnāla ieraksts) about a unit, a client, or the whole house. It is never changed. */
@Entity
@Table(name = "shift_note", schema = "care")
@SequenceGenerator(name = "shift_note", sequenceName = "care.shift_note_id_seq", allocationSize = 1)
public class ShiftNote extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shift_note")
    private long id;

    @Column(name = "living_unit_id")
    private @Nullable Long livingUnitId;

    @Column(name = "client_id")
    private @Nullable Long clientId;

    private String text;

    @Column(name = "must_know_until")
    private @Nullable LocalDate mustKnowUntil;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ShiftNote() {}

    public ShiftNote(
            @Nullable Long livingUnitId,
            @Nullable Long clientId,
            String text,
            @Nullable LocalDate mustKnowUntil,
            Instant writtenAt,
            String writtenBy) {
        this.livingUnitId = livingUnitId;
        this.clientId = clientId;
        this.text = text;
        this.mustKnowUntil = mustKnowUntil;
        this.writtenAt = writtenAt;
        this.writtenBy = writtenBy;
    }

    public long getId() {
        return id;
    }

    public @Nullable Long getClientId() {
        return clientId;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    public int getVersion() {
        return version;
    }
}
