package lv.vecruzina.ejb.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A refused row of a file, or a warning on one that entered (rinda), with the row as it was; personal, and emptied after a while. */
@Entity
@Table(name = "delivery_row", schema = "care")
public class DeliveryRow {
    @Id
    private Long id;

    @Column(name = "delivery_file_id", nullable = false)
    private long deliveryFileId;

    @Column(nullable = false)
    private int line;

    @Column(nullable = false)
    private boolean refused;

    @Column(nullable = false)
    private String code = "";

    @Column(nullable = false)
    private String reason = "";

    @Column(name = "reason_en", nullable = false)
    private String reasonEn = "";

    @Column(nullable = false)
    private String cells = "";

    protected DeliveryRow() {}
}
