package lv.vecruzina.web.behaviour;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.behaviour.BehaviourBody;
import lv.vecruzina.ejb.behaviour.BehaviourQueries;
import lv.vecruzina.ejb.behaviour.MeetingDraft;
import lv.vecruzina.ejb.behaviour.MeetingService;
import lv.vecruzina.ejb.behaviour.MemberDraft;
import lv.vecruzina.ejb.behaviour.PreventionRow;
import lv.vecruzina.ejb.behaviour.PreventionService;
import lv.vecruzina.ejb.behaviour.ProgrammeService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What is entered of a client's behaviour correction (ievade): ground, opening, programme, member of the team, meeting. */
@Named
@ViewScoped
public class BehaviourForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A municipality whose Social Service is named (sociālais dienests). */
    public record Choice(Long id, String name) implements Serializable {}

    @EJB
    private BehaviourQueries queries;

    @EJB
    private PreventionService prevention;

    @EJB
    private ProgrammeService programmes;

    @EJB
    private MeetingService meetings;

    @Inject
    private BehaviourPage page;

    @Inject
    private ClientHead head;

    private List<Choice> municipalities = List.of();
    private @Nullable PreventionRow file;
    private @Nullable LocalDate day;
    private @Nullable Long municipalityId;
    private String body = "";
    private String words = "";
    private String place = "";
    private String hour = "";
    private boolean probationClient;

    /** Starts anew: today, the Social Service of the client's municipality. */
    public void ask() {
        municipalities = queries.municipalities().stream()
                .map(one -> new Choice(one.getId(), one.getName()))
                .toList();
        municipalityId = municipalities.stream()
                .filter(one -> one.name().equals(head.getFile().municipality()))
                .map(Choice::id)
                .findFirst()
                .orElse(null);
        day = head.getToday();
        body = BehaviourBody.SOCIAL_SERVICE;
        words = "";
        place = "";
        hour = "10:00";
        probationClient = false;
    }

    public void askOpening(PreventionRow row) {
        ask();
        file = row;
    }

    public void record() {
        prevention.record(head.getNo(), words, on());
        Notice.done("behaviour.file.recorded");
        page.read();
    }

    public void openFile() {
        PreventionRow row = Objects.requireNonNull(file);
        prevention.open(row.id(), row.version(), on(), Objects.requireNonNull(municipalityId));
        Notice.done("behaviour.file.opened");
        page.read();
    }

    public void openProgramme() {
        programmes.open(head.getNo(), body, Objects.requireNonNull(municipalityId), words, on());
        Notice.done("behaviour.programme.opened");
        page.read();
    }

    public void addMember() {
        programmes.addMember(
                Objects.requireNonNull(page.getRunning()).id(), new MemberDraft(body, words, probationClient, on()));
        Notice.done("behaviour.team.added");
        page.read();
    }

    /** Calls the meeting and goes on to its own page. */
    public void call() {
        long id = meetings.call(
                Objects.requireNonNull(page.getRunning()).id(),
                new MeetingDraft(on(), LocalTime.parse(hour), place, words));
        Faces.redirect("behaviour/meeting.xhtml?no=%s&id=%s", head.getNo(), String.valueOf(id));
    }

    private LocalDate on() {
        return Objects.requireNonNull(day);
    }

    public List<String> getBodies() {
        return BehaviourBody.ALL;
    }

    public List<String> getLeads() {
        return BehaviourBody.LEADS;
    }

    public List<Choice> getMunicipalities() {
        return municipalities;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Long getMunicipalityId() {
        return municipalityId;
    }

    public void setMunicipalityId(@Nullable Long municipalityId) {
        this.municipalityId = municipalityId;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour == null ? "" : hour;
    }

    public boolean isProbationClient() {
        return probationClient;
    }

    public void setProbationClient(boolean probationClient) {
        this.probationClient = probationClient;
    }
}
