package lv.vecruzina.ejb.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contract on a service (līgums), one a decision and for its term; the database gives its number. */
@Entity
@Table(name = "contract", schema = "care")
@SequenceGenerator(name = "contract", sequenceName = "care.contract_id_seq", allocationSize = 1)
public class Contract {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract")
    private long id;

    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "contract_no", insertable = false, updatable = false)
    private String contractNo;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Contract() {}

    @SuppressWarnings("NullAway.Init") // the database gives the number
    public Contract(long decisionId, LocalDate signedOn, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.decisionId = decisionId;
        this.signedOn = signedOn;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public long getId() {
        return id;
    }

    public String getContractNo() {
        return contractNo;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }
}
