package lv.vecruzina.ejb.complaint;

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

/** A complaint (sūdzība) that was signed or entered for somebody, and every answered one. */
@Entity
@Table(name = "complaint", schema = "care")
@SequenceGenerator(name = "complaint", sequenceName = "care.complaint_id_seq", allocationSize = 1)
public class Complaint extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint")
    private long id;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String about;
    private String words;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "client_id")
    private @Nullable Long clientId;

    @Column(name = "entered_by")
    private @Nullable String enteredBy;

    private @Nullable String answer;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    private boolean shown;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Complaint() {}

    private Complaint(LocalDate receivedOn, String about, String words, String saidBy) {
        this.receivedOn = receivedOn;
        this.about = about;
        this.words = words;
        this.saidBy = saidBy;
    }

    /** A child complained under the own name. */
    static Complaint signed(long child, String about, String words, LocalDate day) {
        Complaint complaint = new Complaint(day, about, words, "child");
        complaint.clientId = child;
        return complaint;
    }

    /** An employee enters what somebody said. */
    static Complaint entered(ComplaintDraft draft, @Nullable Long client, String by, LocalDate day) {
        Complaint complaint = new Complaint(day, draft.about(), draft.words().strip(), draft.saidBy());
        complaint.clientId = client;
        complaint.enteredBy = by;
        return complaint;
    }

    /** What lay in the box comes out with its answer. */
    static Complaint outOf(BoxComplaint box) {
        return new Complaint(box.getReceivedOn(), box.getAbout(), box.getWords(), "anonymous");
    }

    /** Answers it; {@code toAll} lets all children read the answer. */
    void answer(String said, String by, LocalDate day, boolean toAll) {
        this.answer = said;
        this.answeredBy = by;
        this.answeredOn = day;
        this.shown = toAll;
    }

    /** The answer alone, as all children may read it. */
    OwnComplaint forAll() {
        return new OwnComplaint(id, receivedOn, about, null, answer, answeredOn);
    }

    boolean isSettled() {
        return answer != null || isWithdrawn();
    }

    public long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }
}
