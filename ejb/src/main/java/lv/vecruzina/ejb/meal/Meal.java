package lv.vecruzina.ejb.meal;

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
import org.jspecify.annotations.Nullable;

/** A meal of a living unit (maltīte). It is never changed: a wrong one is taken back with its parts, and recorded anew. */
@Entity
@Table(name = "meal", schema = "care")
@SequenceGenerator(name = "meal", sequenceName = "care.meal_id_seq", allocationSize = 1)
public class Meal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meal")
    private long id;

    @Column(name = "living_unit_id")
    private long livingUnitId;

    @Column(name = "eaten_on")
    private LocalDate eatenOn;

    private String kind;

    @Column(name = "came_from")
    private String cameFrom;

    private @Nullable String words;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Meal() {}

    Meal(MealDraft draft, String recordedBy, Instant recordedAt) {
        this.livingUnitId = draft.unitId();
        this.eatenOn = draft.eatenOn();
        this.kind = draft.kind();
        this.cameFrom = draft.cameFrom();
        this.words = draft.words();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
