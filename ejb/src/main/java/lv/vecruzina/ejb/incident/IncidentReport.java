package lv.vecruzina.ejb.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A telling of an incident (ziņojums): to whom, when, by whom; written once, changed by nobody. */
@Entity
@Table(name = "incident_report", schema = "care")
@SequenceGenerator(name = "incident_report", sequenceName = "care.incident_report_id_seq", allocationSize = 1)
public class IncidentReport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_report")
    private long id;

    @Column(name = "incident_id")
    private long incidentId;

    private String told;

    @Column(name = "told_at")
    private Instant toldAt;

    private @Nullable String words;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "written_at")
    private @Nullable Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected IncidentReport() {}

    IncidentReport(
            long incidentId, String told, Instant toldAt, @Nullable String words, String toldBy, Instant writtenAt) {
        this.incidentId = incidentId;
        this.told = told;
        this.toldAt = toldAt;
        this.words = words;
        this.toldBy = toldBy;
        this.writtenAt = writtenAt;
    }

    public long getId() {
        return id;
    }
}
