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
import java.time.Instant;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** Pocket money put into a child's hand (kabatas nauda), EUR; {@code month} is the first day of the month it is for. */
@Entity
@Table(name = "pocket_money", schema = "care")
@SequenceGenerator(name = "pocket_money", sequenceName = "care.pocket_money_id_seq", allocationSize = 1)
public class PocketMoney extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pocket_money")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private LocalDate month;

    @Column(name = "amount_eur")
    private BigDecimal amountEur;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected PocketMoney() {}

    PocketMoney(long clientId, LocalDate month, BigDecimal amountEur, LocalDate givenOn, String givenBy) {
        this.clientId = clientId;
        this.month = month;
        this.amountEur = amountEur;
        this.givenOn = givenOn;
        this.givenBy = givenBy;
    }

    /** The child says that it came; the first time counts. */
    void receive(Instant at) {
        if (receivedAt == null) {
            receivedAt = at;
        }
    }

    boolean isReceived() {
        return receivedAt != null;
    }

    public long getClientId() {
        return clientId;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public int getVersion() {
        return version;
    }
}
