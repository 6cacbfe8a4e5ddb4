package lv.vecruzina.web.paternity;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.paternity.NoteRow;
import lv.vecruzina.ejb.paternity.NoteService;
import lv.vecruzina.reports.paternity.ObstacleNote;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Notes to the Ombudsman in a paternity case (vēstules Tiesībsargam): drafted from the facts, edited, sent. */
@Named
@ViewScoped
public class NotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private NoteService service;

    @Inject
    private PaternityPage page;

    @Inject
    private ClientHead head;

    private List<NoteRow> notes = List.of();
    private @Nullable NoteRow note;
    private List<String> identifying = List.of();
    private String obstacle = "";
    private String words = "";
    private @Nullable LocalDate sentOn;
    private @Nullable String sentNo;
    private String reason = "";

    /** Reads the notes of the open file. */
    public void read() {
        notes = service.ofClient(head.getId());
    }

    public void ask() {
        obstacle = "";
    }

    /** Drafts a note from what the case says, and opens it. */
    public void start() {
        String drafted = obstacle.isBlank() ? "" : ObstacleNote.draft(head.getAge(), page.getSteps(), obstacle);
        long id = service.start(head.getNo(), obstacle, drafted);
        read();
        notes.stream().filter(one -> one.id() == id).findFirst().ifPresent(this::choose);
    }

    public void choose(NoteRow chosen) {
        note = chosen;
        words = chosen.words();
        identifying = chosen.draft() ? service.identifying(words) : List.of();
        sentOn = head.getToday();
        sentNo = null;
        reason = "";
    }

    /** Keeps the draft, and says by what a client could be recognised in it. */
    public void save() {
        NoteRow kept = Objects.requireNonNull(note);
        service.write(kept.id(), kept.version(), words);
        Notice.done("paternity.note.saved");
        read();
        notes.stream().filter(one -> one.id() == kept.id()).findFirst().ifPresent(this::choose);
    }

    /** Prints the draft as it stands and keeps it as what went. */
    public void send() {
        NoteRow sent = Objects.requireNonNull(note);
        LocalDate day = Objects.requireNonNull(sentOn);
        service.send(sent.id(), sent.version(), day, sentNo, ObstacleNote.print(sent, day, sentNo));
        Notice.done("paternity.note.sent");
        note = null;
        read();
    }

    public void withdraw() {
        NoteRow wrong = Objects.requireNonNull(note);
        service.withdraw(wrong.id(), wrong.version(), reason);
        Notice.done("paternity.of_client.withdrawn");
        note = null;
        read();
    }

    public List<NoteRow> getNotes() {
        return notes;
    }

    public @Nullable NoteRow getNote() {
        return note;
    }

    public List<String> getIdentifying() {
        return identifying;
    }

    public String getObstacle() {
        return obstacle;
    }

    public void setObstacle(String obstacle) {
        this.obstacle = obstacle == null ? "" : obstacle;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(@Nullable LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public @Nullable String getSentNo() {
        return sentNo;
    }

    public void setSentNo(@Nullable String sentNo) {
        this.sentNo = sentNo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
