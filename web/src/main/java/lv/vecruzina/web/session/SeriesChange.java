package lv.vecruzina.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.session.MovedSeries;
import lv.vecruzina.ejb.session.SeriesMove;
import lv.vecruzina.ejb.session.SeriesService;
import lv.vecruzina.ejb.session.SessionBlock;
import lv.vecruzina.ejb.session.Specialist;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialog that changes a series of sessions as a whole (nodarbību sērija): moves it from a day on, or ends it. */
@Named
@ViewScoped
public class SeriesChange implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private SeriesService series;

    @Inject
    private SessionCalendarPage calendar;

    private @Nullable SessionBlock block;
    private @Nullable LocalDate from;
    private @Nullable String weekday;
    private String hour = "";
    private @Nullable Long employeeId;
    private @Nullable LocalDate lastOn;
    private String reason = "";

    public void choose(SessionBlock chosen) {
        block = chosen;
        from = chosen.day();
        weekday = null;
        employeeId = null;
        hour = String.valueOf(chosen.from());
        lastOn = chosen.day();
        reason = "";
    }

    public void move() {
        SessionBlock chosen = Objects.requireNonNull(block);
        MovedSeries moved = series.move(new SeriesMove(
                chosen.sessionNo(),
                chosen.version(),
                Objects.requireNonNull(from),
                weekday == null ? null : DayOfWeek.of(Integer.parseInt(weekday)),
                LocalTime.parse(hour),
                employeeId));
        Notice.done("session.series.moved", moved.days().size());
        SessionForm.warn("session.series.left", moved.left());
        warnOfProfession(chosen, employeeId);
        calendar.showDay(moved.days().get(0));
    }

    public void end() {
        SessionBlock chosen = Objects.requireNonNull(block);
        LocalDate last = Objects.requireNonNull(lastOn);
        int withdrawn = series.end(chosen.sessionNo(), chosen.version(), last, reason);
        Notice.done("session.series.ended", last, withdrawn);
        calendar.read();
    }

    public @Nullable SessionBlock getBlock() {
        return block;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    /** The weekday the sessions go to; null where they stay on theirs. */
    public @Nullable String getWeekday() {
        return weekday;
    }

    public void setWeekday(@Nullable String weekday) {
        this.weekday = weekday == null || weekday.isEmpty() ? null : weekday;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour == null ? "" : hour;
    }

    /** Who may take the sessions over: those of the same profession first. */
    public List<Specialist> getSuccessors() {
        String same = profession();
        return calendar.getSpecialists().stream()
                .filter(one -> !Objects.equals(one.id(), calendar.getEmployeeId()))
                .sorted(Comparator.comparing(one -> !one.profession().equalsIgnoreCase(same)))
                .toList();
    }

    /** Says where it goes to somebody of another profession. */
    void warnOfProfession(SessionBlock moved, @Nullable Long successor) {
        String same = profession();
        getSuccessors().stream()
                .filter(one ->
                        Objects.equals(one.id(), successor) && !one.profession().equalsIgnoreCase(same))
                .forEach(one -> Notice.warn("session.series.other_profession", moved.kind(), one.profession()));
    }

    private String profession() {
        return calendar.getSpecialists().stream()
                .filter(one -> Objects.equals(one.id(), calendar.getEmployeeId()))
                .map(Specialist::profession)
                .findFirst()
                .orElse("");
    }

    /** Who takes the sessions over; null where the specialist stays. */
    public @Nullable Long getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(@Nullable Long employeeId) {
        this.employeeId = employeeId;
    }

    public @Nullable LocalDate getLastOn() {
        return lastOn;
    }

    public void setLastOn(@Nullable LocalDate lastOn) {
        this.lastOn = lastOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
