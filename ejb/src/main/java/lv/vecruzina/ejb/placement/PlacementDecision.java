package lv.vecruzina.ejb.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision of a placement that is valid longest (lēmums), imported or made here; read-only, by its placement. */
@Entity
@Table(name = "last_decision_of_placement", schema = "care")
public class PlacementDecision {
    @Id
    @Column(name = "placement_id")
    private long placementId;

    private @Nullable String number;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected PlacementDecision() {}

    public long getPlacementId() {
        return placementId;
    }
}
