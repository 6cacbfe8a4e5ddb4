package lv.vecruzina.ejb.allowance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;

/** What a source gave a child in a month (bērnam piešķirtie līdzekļi), EUR; {@code month} is its first day. */
@Entity
@Table(name = "allowance", schema = "care")
@SequenceGenerator(name = "allowance", sequenceName = "care.allowance_id_seq", allocationSize = 1)
public class Allowance extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allowance")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private LocalDate month;
    private String source;

    @Column(name = "amount_eur")
    private BigDecimal amountEur;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Allowance() {}

    Allowance(long clientId, LocalDate month, String source, BigDecimal amountEur) {
        this.clientId = clientId;
        this.month = month;
        this.source = source;
        this.amountEur = amountEur;
    }

    public long getClientId() {
        return clientId;
    }

    public int getVersion() {
        return version;
    }
}
