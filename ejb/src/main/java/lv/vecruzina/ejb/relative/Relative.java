package lv.vecruzina.ejb.relative;

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

/** A relative or contact of a client (piederīgais), who may be the legal representative for a time, on a ground. */
@Entity
@Table(name = "relative", schema = "care")
@SequenceGenerator(name = "relative", sequenceName = "care.relative_id_seq", allocationSize = 1)
public class Relative extends Withdrawable {
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

    public long getClientId() {
        return clientId;
    }

    public int getVersion() {
        return version;
    }
}
