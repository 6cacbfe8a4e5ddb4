package lv.vecruzina.ejb.relative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A relative or contact of a client (piederīgais), who may be the legal representative for a time, on a ground. */
@Entity
@Table(name = "relative", schema = "care")
@SequenceGenerator(name = "relative", sequenceName = "care.relative_id_seq", allocationSize = 1)
public class Relative {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "relative")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private String name;
    private String kind;
    private @Nullable String phone;
    private @Nullable String address;
    private @Nullable String note;

    @Column(name = "may_contact")
    private boolean mayContact;

    @Column(name = "represents_as")
    private @Nullable String representsAs;

    private @Nullable String ground;

    @Column(name = "from_on")
    private @Nullable LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Relative() {}

    @SuppressWarnings("NullAway.Init")
    public Relative(long clientId, RelativeDraft draft) {
        this.clientId = clientId;
        change(draft);
    }

    /** Takes over what was typed; who represents nobody has no ground and no days. */
    public final void change(RelativeDraft draft) {
        boolean represents = draft.representsAs() != null;
        this.name = draft.name().strip();
        this.kind = draft.kind();
        this.phone = draft.phone();
        this.address = draft.address();
        this.note = draft.note();
        this.mayContact = draft.mayContact();
        this.representsAs = draft.representsAs();
        this.ground = represents ? draft.ground() : null;
        this.fromOn = represents ? draft.fromOn() : null;
        this.untilOn = represents ? draft.untilOn() : null;
    }

    /** Takes back an entry that was wrong; it stays in the history and represents nobody. */
    public void withdraw(Instant at, String by, String reason) {
        this.withdrawnAt = at;
        this.withdrawnBy = by;
        this.withdrawnReason = reason;
    }

    public long getClientId() {
        return clientId;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public int getVersion() {
        return version;
    }
}
