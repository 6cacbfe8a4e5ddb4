package lv.vecruzina.ejb.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * An application for a service (iesniegums): the first step of the chain. It begins at most one placement; one that was
 * wrong is withdrawn with a reason. Its number is given by the database.
 */
@Entity
@Table(name = "application", schema = "care")
@SequenceGenerator(name = "application", sequenceName = "care.application_id_seq", allocationSize = 1)
public class Application extends Withdrawable {
    /** Who may ask for a service. */
    public static final List<String> APPLICANTS =
            List.of("client", "representative", "orphans_court", "social_service", "police", "hospital", "other");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application")
    private long id;

    @Column(name = "application_no", insertable = false, updatable = false)
    private String applicationNo;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "placement_id")
    private @Nullable Long placementId;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String applicant;
    private String ground;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    @SuppressWarnings("NullAway.Init") // the database gives the number
    public Application(long clientId, long serviceId, ApplicationDraft draft) {
        this.clientId = clientId;
        this.serviceId = serviceId;
        this.receivedOn = draft.receivedOn();
        this.applicant = draft.applicant();
        this.ground = draft.ground();
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public boolean hasBegun() {
        return placementId != null;
    }

    public int getVersion() {
        return version;
    }
}
