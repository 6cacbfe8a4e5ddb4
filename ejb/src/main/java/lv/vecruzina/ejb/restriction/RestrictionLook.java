package lv.vecruzina.ejb.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A look after somebody restricted (uzraudzības ieraksts): written once, at once or later, changed by nobody. */
@Entity
@Table(name = "restriction_look", schema = "care")
@SequenceGenerator(name = "restriction_look", sequenceName = "care.restriction_look_id_seq", allocationSize = 1)
public class RestrictionLook {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "restriction_look")
    private long id;

    @Column(name = "restriction_id")
    private long restrictionId;

    @Column(name = "looked_at")
    private Instant lookedAt;

    @Column(name = "looked_by")
    private String lookedBy;

    private String seen;

    @Column(name = "written_at")
    private @Nullable Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected RestrictionLook() {}

    RestrictionLook(long restrictionId, Instant lookedAt, String lookedBy, String seen, @Nullable Instant writtenAt) {
        this.restrictionId = restrictionId;
        this.lookedAt = lookedAt;
        this.lookedBy = lookedBy;
        this.seen = seen;
        this.writtenAt = writtenAt;
    }

    public long getId() {
        return id;
    }
}
