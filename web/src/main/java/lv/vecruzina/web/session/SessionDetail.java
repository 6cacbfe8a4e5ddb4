package lv.vecruzina.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.session.Session;
import lv.vecruzina.ejb.session.SessionBlock;
import lv.vecruzina.ejb.session.SessionChangeService;
import lv.vecruzina.ejb.session.SessionQueries;
import lv.vecruzina.ejb.session.SessionRow;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** One session of the calendar (nodarbība): what became of each invitation, moving it, taking it back. */
@Named
@ViewScoped
public class SessionDetail implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private SessionQueries queries;

    @EJB
    private SessionChangeService changes;

    @Inject
    private SessionCalendarPage calendar;

    @Inject
    private SeriesChange series;

    private @Nullable SessionBlock block;
    private String outcomeReason = "";
    private String reason = "";
    private @Nullable LocalDate day;
    private String hour = "";
    private @Nullable Long employeeId;

    public void choose(@Nullable SessionBlock chosen) {
        block = chosen;
        outcomeReason = "";
        reason = "";
        day = chosen == null ? null : chosen.day();
        LocalTime from = chosen == null ? null : chosen.from();
        hour = from == null ? "" : from.toString();
        employeeId = null;
    }

    /** Says what became of one invitation. */
    public void say(SessionRow row, String outcome) {
        changes.say(row.id(), row.version(), outcome, outcomeReason);
        Notice.done("session.calendar.said", row.clientName());
        calendar.read();
        again(row.sessionNo(), row.heldOn());
        outcomeReason = "";
    }

    private void again(String sessionNo, LocalDate heldOn) {
        Long employee = calendar.getEmployeeId();
        if (block != null && employee != null) {
            choose(queries.calendar(employee, heldOn, heldOn).stream()
                    .filter(one -> one.sessionNo().equals(sessionNo))
                    .findFirst()
                    .orElse(null));
        }
    }

    public void move() {
        SessionBlock chosen = Objects.requireNonNull(block);
        LocalDate to = Objects.requireNonNull(day);
        changes.move(chosen.sessionNo(), chosen.version(), to, LocalTime.parse(hour), employeeId);
        Notice.done("session.calendar.moved");
        series.warnOfProfession(chosen, employeeId);
        calendar.showDay(to);
    }

    public void withdraw() {
        SessionBlock chosen = Objects.requireNonNull(block);
        changes.withdraw(chosen.sessionNo(), chosen.version(), reason);
        Notice.done("session.calendar.withdrawn");
        calendar.read();
    }

    public List<String> getOutcomes() {
        return Session.OUTCOMES;
    }

    public @Nullable SessionBlock getBlock() {
        return block;
    }

    public String getOutcomeReason() {
        return outcomeReason;
    }

    public void setOutcomeReason(String outcomeReason) {
        this.outcomeReason = outcomeReason == null ? "" : outcomeReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour == null ? "" : hour;
    }

    /** Who holds the session instead; null where the specialist stays. */
    public @Nullable Long getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(@Nullable Long employeeId) {
        this.employeeId = employeeId;
    }
}
