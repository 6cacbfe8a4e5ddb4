package lv.vecruzina.ejb.behaviour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A ground for a prevention file (profilakses lieta), the file once a Social Service opened it, and its end. */
@Entity
@Table(name = "prevention_file", schema = "care")
@SequenceGenerator(name = "prevention_file", sequenceName = "care.prevention_file_id_seq", allocationSize = 1)
public class PreventionFile extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prevention_file")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private String ground;

    @Column(name = "ground_on")
    private LocalDate groundOn;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "municipality_id")
    private @Nullable Long municipalityId;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PreventionFile() {}

    PreventionFile(long clientId, String ground, LocalDate groundOn, String recordedBy) {
        this.clientId = clientId;
        this.ground = ground;
        this.groundOn = groundOn;
        this.recordedBy = recordedBy;
    }

    /** A Social Service opens it. */
    void open(LocalDate day, long municipality) {
        this.openedOn = day;
        this.municipalityId = municipality;
    }

    void close(LocalDate day, String reason) {
        this.closedOn = day;
        this.closedReason = reason;
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
