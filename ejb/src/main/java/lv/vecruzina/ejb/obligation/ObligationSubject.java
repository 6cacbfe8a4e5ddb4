package lv.vecruzina.ejb.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What an obligation is about where it is about no client (pienākuma priekšmets); read only, from a view. */
@Entity
@Table(name = "obligation_subject", schema = "care")
public class ObligationSubject {
    @Id
    @Column(name = "obligation_id")
    private long obligationId;

    private String name;

    @Column(name = "recommendation_id")
    private @Nullable Long recommendationId;

    @SuppressWarnings("NullAway.Init")
    protected ObligationSubject() {}
}
