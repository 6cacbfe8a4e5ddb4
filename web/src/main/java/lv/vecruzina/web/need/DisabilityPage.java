package lv.vecruzina.web.need;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.need.Disability;
import lv.vecruzina.ejb.need.DisabilityRow;
import lv.vecruzina.ejb.need.DisabilityService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The disability of a client by its decisions (invaliditāte), on the page of what care must know. */
@Named
@ViewScoped
public class DisabilityPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private DisabilityService disabilities;

    @Inject
    private ClientHead head;

    private List<DisabilityRow> rows = List.of();
    private @Nullable DisabilityRow row;
    private @Nullable String grade;
    private String statementNo = "";
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private String reason = "";

    /** Reads the decisions of the open file. */
    public void read() {
        rows = disabilities.ofClient(head.getId());
    }

    public void add() {
        row = null;
        grade = null;
        statementNo = "";
        fromOn = null;
        untilOn = null;
    }

    public void choose(DisabilityRow chosen) {
        row = chosen;
        reason = "";
    }

    public void save() {
        disabilities.add(
                head.getId(), Objects.requireNonNull(grade), statementNo, Objects.requireNonNull(fromOn), untilOn);
        Notice.done("need.disability.saved");
        read();
    }

    public void withdraw() {
        if (row != null) {
            disabilities.withdraw(row.id(), row.version(), reason);
            Notice.done("need.disability.withdrawn", row.statementNo());
            read();
        }
    }

    public List<DisabilityRow> getRows() {
        return rows;
    }

    public List<String> getGrades() {
        return Disability.GRADES;
    }

    public @Nullable String getGrade() {
        return grade;
    }

    public void setGrade(@Nullable String grade) {
        this.grade = grade;
    }

    public String getStatementNo() {
        return statementNo;
    }

    public void setStatementNo(String statementNo) {
        this.statementNo = statementNo;
    }

    public @Nullable LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(@Nullable LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(@Nullable LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
