package lv.vecruzina.ejb.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** The order that names who answers for images and consents (rīkojums), from a day until the next one. */
@Entity
@Table(name = "publication_order", schema = "care")
@SequenceGenerator(name = "publication_order", sequenceName = "care.publication_order_id_seq", allocationSize = 1)
public class PublicationOrder extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_order")
    private long id;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PublicationOrder() {}

    PublicationOrder(OrderDraft draft, @Nullable Long documentId) {
        this.orderNo = draft.orderNo().strip();
        this.orderedOn = draft.orderedOn();
        this.employeeId = draft.employeeId();
        this.fromOn = draft.fromOn();
        this.documentId = documentId;
    }

    public int getVersion() {
        return version;
    }
}
