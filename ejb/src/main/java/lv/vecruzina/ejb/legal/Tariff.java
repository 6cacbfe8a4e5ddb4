package lv.vecruzina.ejb.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;

/** The price of one unit of a service (izcenojums), EUR, valid from a day until the next one's first day. */
@Entity
@Table(name = "tariff", schema = "care")
@SequenceGenerator(name = "tariff", sequenceName = "care.tariff_id_seq", allocationSize = 1)
public class Tariff extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tariff")
    private long id;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "amount_eur")
    private BigDecimal amountEur;

    @SuppressWarnings("NullAway.Init")
    protected Tariff() {}

    public Tariff(long serviceId, LocalDate validFrom, BigDecimal amountEur) {
        this.serviceId = serviceId;
        this.validFrom = validFrom;
        this.amountEur = amountEur;
    }

    /** Mends a wrong amount; the history keeps what it was. */
    public void correct(BigDecimal amount) {
        this.amountEur = amount;
    }

    public long getId() {
        return id;
    }

    public long getServiceId() {
        return serviceId;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public BigDecimal getAmountEur() {
        return amountEur;
    }
}
