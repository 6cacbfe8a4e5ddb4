package lv.vecruzina.ejb.completeness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something a client's file lacks (trūkstošais); read-only, as the view {@code care.missing} says of the transaction's day. */
@Entity
@Table(name = "missing", schema = "care")
class Missing {
    @Id
    @Column(name = "missing_key")
    private String key;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "placement_id")
    private long placementId;

    private String thing;
    private LocalDate since;

    @Column(name = "employee_id")
    private @Nullable Long employeeId;

    @SuppressWarnings("NullAway.Init")
    protected Missing() {}
}
