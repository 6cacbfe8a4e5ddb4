package lv.vecruzina.ejb.behaviour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who is invited to a meeting (uzaicinātais), whether they came, and the link by which they see this meeting and nothing else. */
@Entity
@Table(name = "behaviour_invitee", schema = "care")
@SequenceGenerator(name = "behaviour_invitee", sequenceName = "care.behaviour_invitee_id_seq", allocationSize = 1)
public class BehaviourInvitee {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "behaviour_invitee")
    private long id;

    @Column(name = "meeting_id")
    private long meetingId;

    private String body;
    private String name;
    private @Nullable Boolean attended;

    /** The link itself is known to who got it alone. */
    @Column(name = "token_hash")
    private @Nullable String tokenHash;

    @Column(name = "link_until")
    private @Nullable Instant linkUntil;

    @Column(name = "link_by")
    private @Nullable String linkBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected BehaviourInvitee() {}

    BehaviourInvitee(long meetingId, String body, String name) {
        this.meetingId = meetingId;
        this.body = body;
        this.name = name;
    }

    static BehaviourInvitee of(long meetingId, BehaviourMember member) {
        return new BehaviourInvitee(meetingId, member.getBody(), member.getName());
    }

    boolean is(String otherBody, String otherName) {
        return body.equals(otherBody) && name.equals(otherName);
    }

    void attend(boolean came) {
        this.attended = came;
    }

    /** A new link takes the place of the one before. */
    void link(String hash, Instant until, String by) {
        this.tokenHash = hash;
        this.linkUntil = until;
        this.linkBy = by;
    }

    void revoke() {
        this.tokenHash = null;
        this.linkUntil = null;
        this.linkBy = null;
    }

    public long getId() {
        return id;
    }

    public String getBody() {
        return body;
    }

    public long getMeetingId() {
        return meetingId;
    }
}
