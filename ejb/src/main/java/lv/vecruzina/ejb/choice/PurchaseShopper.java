package lv.vecruzina.ejb.choice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A child who went shopping (gāja iepirkties). */
@Entity
@Table(name = "purchase_shopper", schema = "care")
@SequenceGenerator(name = "purchase_shopper", sequenceName = "care.purchase_shopper_id_seq", allocationSize = 1)
public class PurchaseShopper {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "purchase_shopper")
    private long id;

    @Column(name = "purchase_id")
    private long purchaseId;

    @Column(name = "client_id")
    private long clientId;

    protected PurchaseShopper() {}

    PurchaseShopper(long purchaseId, long clientId) {
        this.purchaseId = purchaseId;
        this.clientId = clientId;
    }

    public long getId() {
        return id;
    }
}
