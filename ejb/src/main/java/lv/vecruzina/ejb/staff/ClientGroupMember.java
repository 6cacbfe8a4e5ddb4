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

/** A client's membership in a group (grupas dalībnieks); once in one group on a day. */
@Entity
@Table(name = "client_group_member", schema = "care")
@SequenceGenerator(name = "client_group_member", sequenceName = "care.client_group_member_id_seq", allocationSize = 1)
public class ClientGroupMember extends Dated {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_group_member")
    private long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "client_id")
    private long clientId;

    @SuppressWarnings("NullAway.Init")
    protected ClientGroupMember() {}

    public ClientGroupMember(long groupId, long clientId, LocalDate fromOn, @Nullable LocalDate untilOn) {
        super(fromOn, untilOn);
        this.groupId = groupId;
        this.clientId = clientId;
    }

    public long getGroupId() {
        return groupId;
    }

    public long getClientId() {
        return clientId;
    }

    public long getId() {
        return id;
    }
}
