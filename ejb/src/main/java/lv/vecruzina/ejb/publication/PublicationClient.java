package lv.vecruzina.ejb.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A client whom a publication depicts (attēlotais). */
@Entity
@Table(name = "publication_client", schema = "care")
@SequenceGenerator(name = "publication_client", sequenceName = "care.publication_client_id_seq", allocationSize = 1)
public class PublicationClient {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_client")
    private long id;

    @Column(name = "publication_id")
    private long publicationId;

    @Column(name = "client_id")
    private long clientId;

    protected PublicationClient() {}

    PublicationClient(long publicationId, long clientId) {
        this.publicationId = publicationId;
        this.clientId = clientId;
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }
}
