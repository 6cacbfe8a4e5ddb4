package lv.vecruzina.ejb.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A file of a delivery (datne) and what became of its rows: read = new + changed + unchanged + refused. */
@Entity
@Table(name = "delivery_file", schema = "care")
public class DeliveryFile {
    @Id
    private Long id;

    @Column(name = "delivery_id", nullable = false)
    private long deliveryId;

    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    private String state = "";

    private @Nullable String header;

    private @Nullable String message;

    @Column(name = "message_en")
    private @Nullable String messageEn;

    @Column(name = "rows_read", nullable = false)
    private int read;

    @Column(name = "rows_new", nullable = false)
    private int fresh;

    @Column(name = "rows_changed", nullable = false)
    private int changed;

    @Column(name = "rows_unchanged", nullable = false)
    private int unchanged;

    @Column(name = "rows_refused", nullable = false)
    private int refused;

    @Column(name = "rows_warned", nullable = false)
    private int warned;

    protected DeliveryFile() {}

    String getName() {
        return name;
    }
}
