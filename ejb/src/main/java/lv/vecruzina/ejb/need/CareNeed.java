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
import java.util.List;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** Something care must know of a client (aprūpes vajadzība), from its first to its last day. */
@Entity
@Table(name = "care_need", schema = "care")
@SequenceGenerator(name = "care_need", sequenceName = "care.care_need_id_seq", allocationSize = 1)
public class CareNeed extends Withdrawable {
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

    public long getClientId() {
        return clientId;
    }

    public int getVersion() {
        return version;
    }
}
