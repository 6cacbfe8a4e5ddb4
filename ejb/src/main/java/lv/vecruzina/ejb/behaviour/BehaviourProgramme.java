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

/**
 * A behaviour correction programme (uzvedības sociālās korekcijas programma). A Social Service leads it, never the centre: the
 * database refuses any other lead.
 */
@Entity
@Table(name = "behaviour_programme", schema = "care")
@SequenceGenerator(name = "behaviour_programme", sequenceName = "care.behaviour_programme_id_seq", allocationSize = 1)
public class BehaviourProgramme extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "behaviour_programme")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "lead_body")
    private String leadBody;

    @Column(name = "municipality_id")
    private long municipalityId;

    private String aim;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected BehaviourProgramme() {}

    BehaviourProgramme(
            long clientId, String leadBody, long municipalityId, String aim, LocalDate openedOn, String recordedBy) {
        this.clientId = clientId;
        this.leadBody = leadBody;
        this.municipalityId = municipalityId;
        this.aim = aim;
        this.openedOn = openedOn;
        this.recordedBy = recordedBy;
    }

    void close(LocalDate day, String reason) {
        this.closedOn = day;
        this.closedReason = reason;
    }

    boolean isOpen() {
        return closedOn == null && !isWithdrawn();
    }

    /** Whether it still ran on a day, however it ended later. */
    boolean ranOn(LocalDate day) {
        return !isWithdrawn() && (closedOn == null || !day.isAfter(closedOn));
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public String getLeadBody() {
        return leadBody;
    }

    public int getVersion() {
        return version;
    }
}
