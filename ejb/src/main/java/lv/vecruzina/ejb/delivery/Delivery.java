package lv.vecruzina.ejb.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivery of spreadsheets (piegāde), known by its content and applied once. Written by the import alone, here to be read. */
@Entity
@Table(name = "delivery", schema = "care")
public class Delivery {
    @Id
    private Long id;

    @Column(nullable = false)
    private String name = "";

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt = Instant.EPOCH;

    @Column(name = "received_from", nullable = false)
    private String receivedFrom = "";

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Column(name = "given_again_at")
    private @Nullable Instant givenAgainAt;

    @Column(name = "cleared_at")
    private @Nullable Instant clearedAt;

    protected Delivery() {}
}
