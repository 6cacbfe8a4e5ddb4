package lv.vecruzina.ejb.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mark for a day of a placement (apmeklējums, prombūtne): present, or why not. The last mark stands. */
@Entity
@Table(name = "attendance", schema = "care")
@SequenceGenerator(name = "attendance", sequenceName = "care.attendance_id_seq", allocationSize = 1)
public class Attendance {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance")
    private long id;

    @Column(name = "placement_id")
    private long placementId;

    private LocalDate day;
    private String status;

    /** The period of absence that wrote it; the database's. */
    @Column(name = "absence_id", insertable = false, updatable = false)
    private @Nullable Long absenceId;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    public Attendance(long placementId, LocalDate day, String status) {
        this.placementId = placementId;
        this.day = day;
        this.status = status;
    }

    /** Marks the day otherwise; the history keeps what it was. */
    public void mark(String status) {
        this.status = status;
    }

    public long getPlacementId() {
        return placementId;
    }

    public LocalDate getDay() {
        return day;
    }

    /** present, or a code of absence. */
    public String getStatus() {
        return status;
    }
}
