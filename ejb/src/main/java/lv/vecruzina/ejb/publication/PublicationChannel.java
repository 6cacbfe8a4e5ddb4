package lv.vecruzina.ejb.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A channel images are published on (kanāls): the centre's own, or somebody else's. */
@Entity
@Table(name = "publication_channel", schema = "care")
@SequenceGenerator(name = "publication_channel", sequenceName = "care.publication_channel_id_seq", allocationSize = 1)
public class PublicationChannel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_channel")
    private long id;

    private String name;
    private boolean own;
    private boolean offered = true;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PublicationChannel() {}

    PublicationChannel(String name, boolean own) {
        this.name = name.strip();
        this.own = own;
    }

    /** Says whose it is, and whether pages offer it from now on. */
    void change(boolean isOwn, boolean isOffered) {
        this.own = isOwn;
        this.offered = isOffered;
    }

    public int getVersion() {
        return version;
    }
}
