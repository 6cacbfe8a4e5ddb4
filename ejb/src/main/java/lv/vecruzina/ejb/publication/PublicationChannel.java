package lv.vecruzina.ejb.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A channel images are published on (kanāls): the centre's own, or somebody else's. */
@Entity
@Table(name = "publication_channel", schema = "care")
public class PublicationChannel {
    @Id
    private long id;

    private String name;
    private boolean own;

    @SuppressWarnings("NullAway.Init")
    protected PublicationChannel() {}
}
