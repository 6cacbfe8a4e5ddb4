package lv.vecruzina.web.visit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.visit.VisitQueries;
import lv.vecruzina.ejb.visit.VisitRow;
import lv.vecruzina.ejb.visit.VisitService;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** The visitor register at reception (apmeklētāja reģistrs): the bell, who is in the house, the visits of a day. */
@Named
@ViewScoped
public class VisitDayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Riga.ZONE);
    private static final long SECONDS = 60;

    @EJB
    private VisitQueries queries;

    @EJB
    private VisitService service;

    @Inject
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private @Nullable LocalDate day;
    private long answerSeconds;
    private List<VisitRow> open = List.of();
    private List<VisitRow> visits = List.of();
    private @Nullable VisitRow chosen;
    private String reason = "";

    @PostConstruct
    void load() {
        today = LocalDate.now(clock);
        day = today;
        answerSeconds = queries.answerSeconds();
        read();
    }

    /** Reads who is in the house and the visits of the day picked; without one, of today. */
    public void read() {
        day = day == null ? today : day;
        open = queries.open();
        visits = queries.on(Objects.requireNonNull(day));
    }

    public void ring() {
        service.ring();
        Notice.done("visit.day.rung");
        read();
    }

    /** Writes the ring down and opens the register, where the visitor is let in. */
    public String ringAndOpen() {
        ring();
        return "/visit/day?faces-redirect=true";
    }

    public void answer(VisitRow row) {
        service.answer(row.id(), row.version());
        Notice.done("visit.day.answered");
        read();
    }

    public void leave(VisitRow row) {
        service.leave(row.id(), row.version());
        Notice.done(row.waiting() ? "visit.day.gone" : "visit.day.left");
        read();
    }

    public void askWithdraw(VisitRow row) {
        chosen = row;
        reason = "";
    }

    public void withdraw() {
        VisitRow row = Objects.requireNonNull(chosen);
        service.withdraw(row.id(), row.version(), reason);
        Notice.done("visit.day.withdrawn");
        read();
    }

    /** The time of day, with the day before it where that is not today. */
    public String time(@Nullable Instant moment) {
        return moment == null ? "" : isToday(moment) ? TIME.format(moment) : Text.written(moment);
    }

    public boolean isToday(Instant moment) {
        return LocalDate.ofInstant(moment, Riga.ZONE).equals(today);
    }

    /** How long the bell rang, in words. */
    public String waited(VisitRow row) {
        Long seconds = row.seconds();
        return seconds == null ? "" : Text.of("visit.row.waited", seconds / SECONDS, seconds % SECONDS);
    }

    public boolean isLong(VisitRow row) {
        Long seconds = row.seconds();
        return seconds != null && seconds > answerSeconds;
    }

    public long getRung() {
        return visits.stream().filter(row -> !row.withdrawn()).count();
    }

    public long getLate() {
        return visits.stream().filter(row -> !row.withdrawn() && isLong(row)).count();
    }

    public long getUnanswered() {
        return visits.stream().filter(VisitRow::unanswered).count();
    }

    public long getAnswerSeconds() {
        return answerSeconds;
    }

    public LocalDate getToday() {
        return today;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    /** The month of the day picked. */
    public YearMonth getMonth() {
        return YearMonth.from(day == null ? today : day);
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public List<VisitRow> getOpen() {
        return open;
    }

    public List<VisitRow> getVisits() {
        return visits;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
