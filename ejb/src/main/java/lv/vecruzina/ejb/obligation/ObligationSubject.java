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

    @Column(name = "employee_id")
    private @Nullable Long employeeId;

    @Column(name = "publication_id")
    private @Nullable Long publicationId;

    @Column(name = "owner_user")
    private @Nullable String ownerUser;

    @Column(name = "deputy_user")
    private @Nullable String deputyUser;

    @Column(name = "lead_body")
    private @Nullable String leadBody;

    @SuppressWarnings("NullAway.Init")
    protected ObligationSubject() {}
}
