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
import lv.vecruzina.ejb.shared.RuleViolation;

/** A value of the law (normatīvais parametrs), valid from a day until the next one's first day, with its source. */
@Entity
@Table(name = "legal_parameter", schema = "care")
@SequenceGenerator(name = "legal_parameter", sequenceName = "care.legal_parameter_id_seq", allocationSize = 1)
public class LegalParameter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_parameter")
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

    /** What the centre decides itself, by an order of the director. */
    static LegalParameter local(String code, LocalDate validFrom, BigDecimal amount, String source) {
        LegalParameter parameter = new LegalParameter();
        parameter.code = code;
        parameter.variant = "";
        parameter.validFrom = validFrom;
        parameter.local = true;
        parameter.verified = true;
        parameter.correct(amount, source);
        return parameter;
    }

    /** @throws RuleViolation where the law says the value */
    final void correct(BigDecimal amount, String source) {
        if (!local) {
            throw new RuleViolation("legal.value_of_the_law");
        }
        this.amount = amount;
        this.source = source;
    }

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
