package lv.vecruzina.ejb.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A client whom an incident concerns (iesaistītais klients). */
@Entity
@Table(name = "incident_client", schema = "care")
@SequenceGenerator(name = "incident_client", sequenceName = "care.incident_client_id_seq", allocationSize = 1)
public class IncidentClient {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_client")
    private long id;

    @Column(name = "incident_id")
    private long incidentId;

    @Column(name = "client_id")
    private long clientId;

    protected IncidentClient() {}

    IncidentClient(long incidentId, long clientId) {
        this.incidentId = incidentId;
        this.clientId = clientId;
    }

    public long getId() {
        return id;
    }
}
