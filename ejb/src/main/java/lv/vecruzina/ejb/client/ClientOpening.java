package lv.vecruzina.ejb.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The opening of a part of a client's file (lietas atvēršana); the database writes when. */
@Entity
@Table(name = "client_opening", schema = "care")
@SequenceGenerator(name = "client_opening", sequenceName = "care.client_opening_id_seq", allocationSize = 1)
public class ClientOpening {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_opening")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "opened_by")
    private String openedBy;

    private String part;

    @Column(name = "emergency_access_id")
    private @Nullable Long emergencyAccessId;

    @Column(name = "opened_at", insertable = false, updatable = false)
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClientOpening() {}

    /**
     * @param emergencyAccessId of the emergency access that ran, else null
     */
    @SuppressWarnings("NullAway.Init") // the database writes when
    public ClientOpening(long clientId, String part, String openedBy, @Nullable Long emergencyAccessId) {
        this.clientId = clientId;
        this.part = part;
        this.openedBy = openedBy;
        this.emergencyAccessId = emergencyAccessId;
    }
}
