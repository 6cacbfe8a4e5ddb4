package lv.vecruzina.ejb.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A doctor's statement on a client (ārsta atzinums): rehabilitation is granted on it. Without a last day it holds on. */
@Entity
@Table(name = "doctor_statement", schema = "care")
@SequenceGenerator(name = "doctor_statement", sequenceName = "care.doctor_statement_id_seq", allocationSize = 1)
public class DoctorStatement extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "doctor_statement")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private String number;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DoctorStatement() {}

    public DoctorStatement(long clientId, DoctorStatementDraft draft) {
        this.clientId = clientId;
        this.number = draft.number().strip();
        this.issuedBy = draft.issuedBy().strip();
        this.issuedOn = draft.issuedOn();
        this.untilOn = draft.untilOn();
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public int getVersion() {
        return version;
    }
}
