package lv.vecruzina.ejb.behaviour;

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

/** A member of a programme's team (komandas dalībnieks): which body and who, from a day until the first day no longer. */
@Entity
@Table(name = "behaviour_member", schema = "care")
@SequenceGenerator(name = "behaviour_member", sequenceName = "care.behaviour_member_id_seq", allocationSize = 1)
public class BehaviourMember extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "behaviour_member")
    private long id;

    @Column(name = "programme_id")
    private long programmeId;

    private String body;
    private String name;

    @Column(name = "probation_client")
    private boolean probationClient;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected BehaviourMember() {}

    BehaviourMember(long programmeId, MemberDraft draft) {
        this.programmeId = programmeId;
        this.body = draft.body();
        this.name = draft.name().strip();
        this.probationClient = draft.probationClient();
        this.fromOn = draft.fromOn();
    }

    void end(LocalDate firstDayNoLonger) {
        this.untilOn = firstDayNoLonger;
    }

    public long getProgrammeId() {
        return programmeId;
    }

    public String getBody() {
        return body;
    }

    public String getName() {
        return name;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public int getVersion() {
        return version;
    }
}
