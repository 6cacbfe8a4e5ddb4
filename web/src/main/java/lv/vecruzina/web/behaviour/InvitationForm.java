package lv.vecruzina.web.behaviour;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.behaviour.BehaviourBody;
import lv.vecruzina.ejb.behaviour.InvitationService;
import lv.vecruzina.ejb.behaviour.MeetingDraft;
import lv.vecruzina.ejb.behaviour.MeetingRow;
import lv.vecruzina.web.shared.Notice;

/** What is corrected of a called meeting's invitation (uzaicinājuma labošana), and whom it invites later. */
@Named
@ViewScoped
public class InvitationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Probation comes as a member of the team alone. */
    private static final List<String> GUESTS = BehaviourBody.ALL.stream()
            .filter(body -> !BehaviourBody.PROBATION.equals(body))
            .toList();

    @EJB
    private InvitationService service;

    @Inject
    private MeetingPage page;

    private String hour = "";
    private String place = "";
    private String agenda = "";
    private String body = "";
    private String name = "";

    /** Starts from what the invitation says and a guest without a name. */
    public void ask() {
        MeetingRow meeting = page.getMeeting();
        hour = Objects.toString(meeting.hour(), "");
        place = Objects.toString(meeting.place(), "");
        agenda = Objects.toString(meeting.agenda(), "");
        body = BehaviourBody.SOCIAL_SERVICE;
        name = "";
    }

    public void correct() throws IOException {
        MeetingRow meeting = page.getMeeting();
        service.correct(
                meeting.id(),
                meeting.version(),
                new MeetingDraft(meeting.metOn(), LocalTime.parse(hour), place, agenda));
        Notice.done("behaviour.meeting.corrected");
        page.read();
    }

    public void inviteTeam() throws IOException {
        MeetingRow meeting = page.getMeeting();
        int added = service.inviteTeam(meeting.id(), meeting.version());
        Notice.done(added == 0 ? "behaviour.invited.team_complete" : "behaviour.invited.team_added");
        page.read();
    }

    public void inviteGuest() throws IOException {
        MeetingRow meeting = page.getMeeting();
        service.inviteGuest(meeting.id(), meeting.version(), body, name);
        Notice.done("behaviour.invited.guest_added");
        page.read();
    }

    public List<String> getGuests() {
        return GUESTS;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour == null ? "" : hour;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda == null ? "" : agenda;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
