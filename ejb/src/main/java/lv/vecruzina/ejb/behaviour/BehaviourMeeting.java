package lv.vecruzina.ejb.behaviour;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.shared.KeptFile;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * An inter-agency meeting (starpinstitucionāla sanāksme): called with an invitation, held with minutes. One that came by import
 * has no programme and was held, whoever led it.
 */
@Entity
@Table(name = "behaviour_meeting", schema = "care")
@SequenceGenerator(name = "behaviour_meeting", sequenceName = "care.behaviour_meeting_id_seq", allocationSize = 1)
public class BehaviourMeeting extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "behaviour_meeting")
    private long id;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "programme_id")
    private @Nullable Long programmeId;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Column(name = "lead_body")
    private String leadBody;

    @Column(name = "bodies_present")
    private @Nullable String bodiesPresent;

    private boolean held;
    private @Nullable Boolean minutes;
    private @Nullable LocalTime hour;
    private @Nullable String place;
    private @Nullable String agenda;
    private @Nullable String decisions;
    private @Nullable String changes;

    @Embedded
    private @Nullable KeptFile file;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected BehaviourMeeting() {}

    BehaviourMeeting(BehaviourProgramme programme, MeetingDraft draft) {
        this.clientId = programme.getClientId();
        this.programmeId = programme.getId();
        this.leadBody = programme.getLeadBody();
        this.metOn = draft.metOn();
        this.hour = draft.hour();
        this.place = draft.place().strip();
        this.agenda = draft.agenda().strip();
    }

    /** What the invitation says now; the day stays, for it the team was invited. */
    void correct(MeetingDraft draft) {
        this.hour = draft.hour();
        this.place = draft.place().strip();
        this.agenda = draft.agenda().strip();
    }

    /** Keeps the minutes, or what they say now; a file stays unless another takes its place. */
    void hold(MinutesDraft said) {
        this.held = true;
        this.minutes = true;
        this.decisions = said.decisions().strip();
        this.changes = said.changes();
        this.file = said.file() == null ? file : said.file();
    }

    /** What an invited outsider sees of it. */
    InvitedMeeting shown(String initials, String lead, List<String> bodies, Instant linkUntil) {
        return new InvitedMeeting(
                initials,
                metOn,
                Objects.requireNonNull(hour),
                Objects.requireNonNull(place),
                Objects.requireNonNull(agenda),
                lead,
                bodies,
                decisions,
                changes,
                linkUntil);
    }

    public long getId() {
        return id;
    }

    public long getClientId() {
        return clientId;
    }

    public LocalDate getMetOn() {
        return metOn;
    }

    public @Nullable Long getProgrammeId() {
        return programmeId;
    }

    public boolean isHeld() {
        return held;
    }

    /** All words of it that an invited outsider reads. */
    @Nullable
    String[] words() {
        return new @Nullable String[] {place, agenda, decisions, changes};
    }

    public int getVersion() {
        return version;
    }

    @Nullable
    KeptFile getFile() {
        return file;
    }
}
