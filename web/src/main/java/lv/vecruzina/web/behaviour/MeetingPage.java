package lv.vecruzina.web.behaviour;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.vecruzina.ejb.behaviour.BehaviourQueries;
import lv.vecruzina.ejb.behaviour.InvitationService;
import lv.vecruzina.ejb.behaviour.InviteeRow;
import lv.vecruzina.ejb.behaviour.MeetingRow;
import lv.vecruzina.ejb.behaviour.MeetingService;
import lv.vecruzina.ejb.behaviour.MinutesDraft;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Upload;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** A meeting (sanāksme): its invitation, who is invited and may see it by a link, its minutes. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private BehaviourQueries queries;

    @EJB
    private MeetingService service;

    @EJB
    private InvitationService invitations;

    @Inject
    private ClientHead head;

    @Inject
    private Clock clock;

    private long id;
    private @Nullable MeetingRow meeting;
    private List<InviteeRow> invitees = List.of();
    private Long[] attended = {};
    private String decisions = "";
    private @Nullable String changes;
    private transient @Nullable UploadedFile file;
    private @Nullable String link;
    private boolean correcting;
    private String reason = "";

    /** Reads the meeting; one of another client or called nowhere has no page. */
    public void read() throws IOException {
        if (!head.isOpen()) {
            return;
        }
        meeting = queries.meetings(head.getId()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElse(null);
        if (meeting == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        invitees = queries.invitees(head.getId(), id);
    }

    public void hold() throws IOException {
        service.hold(
                id, getMeeting().version(), new MinutesDraft(Set.of(attended), decisions, changes, Upload.of(file)));
        Notice.done(correcting ? "behaviour.minutes.corrected" : "behaviour.minutes.saved");
        correcting = false;
        read();
    }

    /** Opens the saved minutes for a correction, as they stand. */
    public void askCorrection() {
        correcting = true;
        attended = invitees.stream()
                .filter(one -> Boolean.TRUE.equals(one.attended()))
                .map(InviteeRow::id)
                .toArray(Long[]::new);
        decisions = Objects.toString(getMeeting().decisions(), "");
        changes = getMeeting().changes();
        file = null;
    }

    /** The link is shown once; nobody can read it again. */
    public void giveLink(InviteeRow invited) throws IOException {
        link = Faces.getRequestBaseURL() + "behaviour/invited.xhtml?token=" + invitations.giveLink(invited.id());
        read();
    }

    public void revokeLink(InviteeRow invited) throws IOException {
        invitations.revokeLink(invited.id());
        link = null;
        Notice.done("behaviour.link.revoked");
        read();
    }

    public void withdraw() throws IOException {
        service.withdraw(id, getMeeting().version(), reason);
        Notice.done("behaviour.of_client.withdrawn");
        read();
    }

    public boolean linked(InviteeRow invited) {
        return !getMeeting().withdrawn() && invited.linkedAt(clock.instant());
    }

    /** Called, and its day has come. */
    public boolean isToHold() {
        return !getMeeting().held()
                && !getMeeting().withdrawn()
                && !getMeeting().metOn().isAfter(head.getToday());
    }

    /** Whether minutes are being written or corrected. */
    public boolean isWriting() {
        return isToHold() || correcting && !getMeeting().withdrawn();
    }

    public MeetingRow getMeeting() {
        return Objects.requireNonNull(meeting);
    }

    public boolean isKnown() {
        return meeting != null;
    }

    public List<InviteeRow> getInvitees() {
        return invitees;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long[] getAttended() {
        return attended.clone();
    }

    public void setAttended(Long[] attended) {
        this.attended = attended.clone();
    }

    public String getDecisions() {
        return decisions;
    }

    public void setDecisions(String decisions) {
        this.decisions = decisions == null ? "" : decisions;
    }

    public @Nullable String getChanges() {
        return changes;
    }

    public void setChanges(@Nullable String changes) {
        this.changes = changes;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }

    public @Nullable String getLink() {
        return link;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
