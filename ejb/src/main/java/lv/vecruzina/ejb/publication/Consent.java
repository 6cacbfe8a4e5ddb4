package lv.vecruzina.ejb.publication;

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

/**
 * A consent to images of a client on a channel (piekrišana): given by the child, the representative or both, until a last valid
 * day or until one of them takes it back.
 */
@Entity
@Table(name = "consent", schema = "care")
@SequenceGenerator(name = "consent", sequenceName = "care.consent_id_seq", allocationSize = 1)
public class Consent extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private String channel;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "by_child")
    private @Nullable Boolean byChild;

    @Column(name = "by_representative")
    private @Nullable Boolean byRepresentative;

    @Column(name = "relative_id")
    private @Nullable Long relativeId;

    @Column(name = "by_staff")
    private boolean byStaff;

    private @Nullable String explanation;

    @Column(name = "document_id")
    private @Nullable Long documentId;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(long clientId, ConsentDraft draft, boolean byStaff, @Nullable Long documentId) {
        this.clientId = clientId;
        this.channel = draft.channel();
        this.givenOn = draft.givenOn();
        this.validUntil = draft.validUntil();
        this.byChild = draft.byChild();
        this.byRepresentative = draft.relativeId() != null;
        this.relativeId = draft.relativeId();
        this.byStaff = byStaff;
        this.explanation = draft.explanation();
        this.documentId = documentId;
    }

    /** Who gave it takes it back: the day is the first it is valid no more. */
    void takeBack(LocalDate firstDayNoLonger) {
        this.withdrawnOn = firstDayNoLonger;
    }

    public long getClientId() {
        return clientId;
    }

    public int getVersion() {
        return version;
    }
}
