package lv.vecruzina.ejb.leaver;

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

/** Who stands by a youth after the centre (atbalsta persona), from a day until the first day no longer. */
@Entity
@Table(name = "leaver_mentor", schema = "care")
@SequenceGenerator(name = "leaver_mentor", sequenceName = "care.leaver_mentor_id_seq", allocationSize = 1)
public class LeaverMentor extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaver_mentor")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    private String name;
    private @Nullable String contact;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected LeaverMentor() {}

    LeaverMentor(long clientId, String name, @Nullable String contact, LocalDate fromOn, String recordedBy) {
        this.clientId = clientId;
        this.name = name;
        this.contact = contact;
        this.fromOn = fromOn;
        this.recordedBy = recordedBy;
    }

    void end(LocalDate firstDayNoLonger) {
        this.untilOn = firstDayNoLonger;
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
