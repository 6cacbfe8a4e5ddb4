package lv.vecruzina.ejb.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An employee's responsibility (atbildība) for a client, a group or a service: it opens the files of those clients. */
@Entity
@Table(name = "responsibility", schema = "care")
@SequenceGenerator(name = "responsibility", sequenceName = "care.responsibility_id_seq", allocationSize = 1)
public class Responsibility extends Dated {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "responsibility")
    private long id;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "client_id")
    private @Nullable Long clientId;

    @Column(name = "group_id")
    private @Nullable Long groupId;

    @Column(name = "service_id")
    private @Nullable Long serviceId;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "against_check_reason")
    private @Nullable String againstCheckReason;

    @SuppressWarnings("NullAway.Init")
    protected Responsibility() {}

    private Responsibility(long employeeId, LocalDate fromOn, @Nullable LocalDate untilOn, String givenBy) {
        super(fromOn, untilOn);
        this.employeeId = employeeId;
        this.givenBy = givenBy;
    }

    public static Responsibility forClient(
            long employeeId, long clientId, LocalDate fromOn, @Nullable LocalDate untilOn, String givenBy) {
        Responsibility given = new Responsibility(employeeId, fromOn, untilOn, givenBy);
        given.clientId = clientId;
        return given;
    }

    public static Responsibility forGroup(
            long employeeId, long groupId, LocalDate fromOn, @Nullable LocalDate untilOn, String givenBy) {
        Responsibility given = new Responsibility(employeeId, fromOn, untilOn, givenBy);
        given.groupId = groupId;
        return given;
    }

    public static Responsibility forService(
            long employeeId, long serviceId, LocalDate fromOn, @Nullable LocalDate untilOn, String givenBy) {
        Responsibility given = new Responsibility(employeeId, fromOn, untilOn, givenBy);
        given.serviceId = serviceId;
        return given;
    }

    /** The director's reason to give it though a check of the employee has run out (rule 16). */
    public void against(String reason) {
        this.againstCheckReason = reason;
    }

    public long getEmployeeId() {
        return employeeId;
    }

    public @Nullable Long getClientId() {
        return clientId;
    }

    public long getId() {
        return id;
    }
}
