package lv.vecruzina.web.attendance;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.attendance.AbsenceDraft;
import lv.vecruzina.ejb.attendance.AbsenceRow;
import lv.vecruzina.ejb.attendance.AbsenceService;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The forms that plan an absence, move its return and say when the client came back (prombūtnes plāns, atgriešanās). */
@Named
@ViewScoped
public class AbsenceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @EJB
    private AbsenceService service;

    @Inject
    private AbsencePage page;

    @Inject
    private ClientHead head;

    @Inject
    private Clock clock;

    private @Nullable AbsenceRow changed;
    private @Nullable String kind;
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate day;
    private String hour = "";
    private String withWhom = "";
    private String contact = "";

    /** A new period from today on. */
    public void ask() {
        changed = null;
        kind = null;
        fromOn = head.getToday();
        at(null, EVENING);
        withWhom = "";
        contact = "";
    }

    /** The period as it stands, to be changed. */
    public void change(AbsenceRow row) {
        changed = row;
        kind = row.kind();
        fromOn = row.fromOn();
        at(null, EVENING);
        if (row.expectedAt() != null) {
            LocalDateTime expected = LocalDateTime.ofInstant(row.expectedAt(), Riga.ZONE);
            at(expected.toLocalDate(), expected.toLocalTime());
        }
        withWhom = row.withWhom();
        contact = row.contact();
    }

    /** The client is back now, unless somebody says when. */
    public void askBack(AbsenceRow row) {
        changed = row;
        at(head.getToday(), LocalTime.now(clock));
    }

    private void at(@Nullable LocalDate day, LocalTime hour) {
        this.day = day;
        this.hour = hour.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    public void save() {
        AbsenceDraft draft = new AbsenceDraft(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(fromOn),
                day == null ? null : moment(),
                withWhom,
                contact);
        if (changed == null) {
            service.plan(head.getNo(), draft);
        } else {
            service.change(changed.id(), changed.version(), draft);
        }
        Notice.done("attendance.absence.saved");
        page.read();
    }

    public void back() {
        AbsenceRow row = Objects.requireNonNull(changed);
        service.back(row.id(), row.version(), moment());
        Notice.done("attendance.absence.back_saved");
        page.read();
    }

    private Instant moment() {
        return Riga.moment(Objects.requireNonNull(day).atTime(LocalTime.parse(hour)))
                .orElseThrow(() -> new RuleViolation("attendance.absence_no_such_hour", hour));
    }

    public List<String> getKinds() {
        return AbsenceService.KINDS;
    }

    public LocalDate getToday() {
        return head.getToday();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(@Nullable LocalDate fromOn) {
        this.fromOn = fromOn;
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

    public String getWithWhom() {
        return withWhom;
    }

    public void setWithWhom(String withWhom) {
        this.withWhom = withWhom == null ? "" : withWhom;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact == null ? "" : contact;
    }
}
