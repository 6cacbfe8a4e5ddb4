package lv.vecruzina.ejb.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of the law (normatīvais parametrs), valid from a day until the next one's first day, with its source. */
@Entity
@Table(name = "legal_parameter", schema = "care")
public class LegalParameter {
    @Id
    private long id;

    private String code;
    private String variant;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "value")
    private BigDecimal amount;

    private String source;
    private boolean verified;
    private boolean local;

    @SuppressWarnings("NullAway.Init")
    protected LegalParameter() {}

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getVariant() {
        return variant;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getSource() {
        return source;
    }

    /** False where nobody could check the value; what rests on it says "nav pārbaudīts". */
    public boolean isVerified() {
        return verified;
    }

    /** True for what the centre itself decides. */
    public boolean isLocal() {
        return local;
    }
}
