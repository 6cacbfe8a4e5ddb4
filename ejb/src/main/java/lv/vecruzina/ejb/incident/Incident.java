package lv.vecruzina.ejb.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import lv.vecruzina.ejb.shared.Withdrawable;

/** Something that happened (notikums), from the moment it was noticed. */
@Entity
@Table(name = "incident", schema = "care")
@SequenceGenerator(name = "incident", sequenceName = "care.incident_id_seq", allocationSize = 1)
public class Incident extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident")
    private long id;

    private String kind;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    private String place;
    private String words;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    Incident(IncidentDraft draft, String recordedBy, Instant recordedAt) {
        this.kind = draft.kind();
        this.noticedAt = draft.noticedAt();
        this.place = draft.place().strip();
        this.words = draft.words().strip();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public long getId() {
        return id;
    }

    public Instant getNoticedAt() {
        return noticedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public int getVersion() {
        return version;
    }
}
