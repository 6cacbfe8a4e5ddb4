package lv.vecruzina.ejb.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An application put forward in the waiting list (priekšroka rindā) by the director, with a reason. */
@Entity
@Table(name = "waiting_priority", schema = "care")
@SequenceGenerator(name = "waiting_priority", sequenceName = "care.waiting_priority_id_seq", allocationSize = 1)
public class WaitingPriority {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "waiting_priority")
    private long id;

    @Column(name = "application_id")
    private long applicationId;

    private String reason;

    @Column(name = "given_by")
    private String givenBy;

    @SuppressWarnings("NullAway.Init")
    protected WaitingPriority() {}

    public WaitingPriority(long applicationId, String reason, String givenBy) {
        this.applicationId = applicationId;
        this.reason = reason;
        this.givenBy = givenBy;
    }
}
