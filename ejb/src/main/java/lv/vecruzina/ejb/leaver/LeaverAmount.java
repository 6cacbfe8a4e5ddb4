package lv.vecruzina.ejb.leaver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An amount a youth was told of by an information sheet (lapā nosauktā summa); it stays when the law is corrected later. */
@Entity
@Table(name = "leaver_amount", schema = "care")
@SequenceGenerator(name = "leaver_amount", sequenceName = "care.leaver_amount_id_seq", allocationSize = 1)
public class LeaverAmount {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaver_amount")
    private long id;

    @Column(name = "step_id")
    private long stepId;

    private String variant;

    @Column(name = "amount_eur")
    private BigDecimal amountEur;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private boolean verified;

    @SuppressWarnings("NullAway.Init")
    protected LeaverAmount() {}

    LeaverAmount(long stepId, Guarantee told) {
        this.stepId = stepId;
        this.variant = told.variant();
        this.amountEur = told.amountEur();
        this.validFrom = told.validFrom();
        this.verified = told.verified();
    }
}
