package lv.vecruzina.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.complaint.ComplaintQueries;
import lv.vecruzina.ejb.complaint.ComplaintRow;
import lv.vecruzina.ejb.complaint.ComplaintService;
import lv.vecruzina.web.shared.LazyRows;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Complaints (sūdzības): what waits for an answer and until when, and what was answered. */
@Named
@ViewScoped
public class ComplaintListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ComplaintQueries queries;

    @EJB
    private ComplaintService service;

    @Inject
    private Clock clock;

    private final LazyRows<ComplaintRow> settled =
            new LazyRows<>(() -> queries.count(), (first, size) -> queries.settled(first, size), ComplaintRow::id);
    private List<ComplaintRow> open = List.of();
    private @Nullable ComplaintRow chosen;
    private String answer = "";
    private boolean shown;
    private String reason = "";

    @PostConstruct
    void read() {
        open = queries.open();
    }

    public void choose(ComplaintRow row) {
        chosen = row;
        answer = "";
        shown = row.anonymous();
        reason = "";
    }

    public void reply() {
        ComplaintRow row = Objects.requireNonNull(chosen);
        if (row.boxId() == null) {
            service.answer(row.id(), row.version(), answer);
        } else {
            service.answerAnonymous(row.boxId(), answer, shown);
        }
        Notice.done("complaint.list.answered");
        read();
    }

    public void withdraw() {
        ComplaintRow row = Objects.requireNonNull(chosen);
        service.withdraw(row.id(), row.version(), reason);
        Notice.done("complaint.list.withdrawn");
        read();
    }

    public boolean isLate(ComplaintRow row) {
        return row.dueOn() != null && row.dueOn().isBefore(LocalDate.now(clock));
    }

    public List<ComplaintRow> getOpen() {
        return open;
    }

    public LazyRows<ComplaintRow> getSettled() {
        return settled;
    }

    public @Nullable ComplaintRow getChosen() {
        return chosen;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
