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

/**
 * Two files that may be of one person (iespējams dublikāts), found on entering; settled by saying that they are different
 * people, or gone when the files are merged.
 */
@Entity
@Table(name = "possible_duplicate", schema = "care")
@SequenceGenerator(name = "possible_duplicate", sequenceName = "care.possible_duplicate_id_seq", allocationSize = 1)
public class PossibleDuplicate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "possible_duplicate")
    private long id;

    @Column(name = "first_id")
    private long firstId;

    @Column(name = "second_id")
    private long secondId;

    private String reason;

    @Column(name = "found_at", insertable = false, updatable = false)
    private Instant foundAt;

    @Column(name = "found_by")
    private String foundBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_reason")
    private @Nullable String settledReason;

    @SuppressWarnings("NullAway.Init")
    protected PossibleDuplicate() {}

    @SuppressWarnings("NullAway.Init")
    public PossibleDuplicate(long one, long other, String reason, String foundBy) {
        this.firstId = Math.min(one, other);
        this.secondId = Math.max(one, other);
        this.reason = reason;
        this.foundBy = foundBy;
    }

    /** They are different people. */
    public void settle(Instant at, String by, String why) {
        this.settledAt = at;
        this.settledBy = by;
        this.settledReason = why;
    }

    public long getFirstId() {
        return firstId;
    }

    public long getSecondId() {
        return secondId;
    }

    DuplicateRow row(ClientRow first, ClientRow second) {
        return new DuplicateRow(id, first, second, reason, foundAt);
    }
}
