package lv.vecruzina.ejb.need;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something care must know of a client (aprūpes vajadzība), from its first to its last day. */
@Entity
@Table(name = "care_need", schema = "care")
@SequenceGenerator(name = "care_need", sequenceName = "care.care_need_id_seq", allocationSize = 1)
public class CareNeed {
    /** In the order in which someone who does not know the client must learn them. */
    public static final List<String> KINDS =
            List.of("allergy", "medicine", "diet", "mobility", "communication", "behaviour", "other");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_need")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private String kind;
    private String text;
    private @Nullable String dose;
    private @Nullable String times;

    @Column(name = "from_on")
    private LocalDate fromOn;

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
    protected CareNeed() {}

    public CareNeed(long clientId, NeedDraft draft) {
        boolean medicine = draft.kind().equals("medicine");
        this.clientId = clientId;
        this.kind = draft.kind();
        this.text = draft.text().strip();
        this.dose = medicine ? draft.dose() : null;
        this.times = medicine ? draft.times() : null;
        this.fromOn = draft.fromOn();
        this.untilOn = draft.untilOn();
    }

    /** It holds up to a last day. */
    public void end(LocalDate lastDay) {
        this.untilOn = lastDay;
    }

    /** Takes back an entry that was wrong; it stays in the history. */
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
