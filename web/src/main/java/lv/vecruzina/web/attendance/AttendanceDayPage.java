package lv.vecruzina.web.attendance;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.vecruzina.ejb.attendance.AttendanceRow;
import lv.vecruzina.ejb.attendance.AttendanceService;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * A service's day (apmeklējuma diena): who is expected, and one tap for each. Service and day stand in the address, a cookie
 * remembers the service. Services counted by session have no such day.
 */
@Named
@ViewScoped
public class AttendanceDayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String COOKIE = "vecruzina_service";

    private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

    /** The 30 February of an address is the last day of the month. */
    private static final DateTimeFormatter LENIENT = DateTimeFormatter.ofPattern("uuuu-MM-dd");

    @EJB
    private AttendanceService attendance;

    @EJB
    private LegalService legal;

    @Inject
    private Clock clock;

    private String asked = "";
    private String askedDay = "";
    private @Nullable LocalDate picked;
    private List<String> services = List.of();
    private String service = "";
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate day = LocalDate.EPOCH;
    private AttendanceSheet sheet = new AttendanceSheet(false, false, List.of());
    private Set<Long> rest = Set.of();
    private @Nullable AttendanceRow saved;

    /** Shows the day asked for, else today; a day to come is refused with a sentence, and today shown. */
    public void open() {
        today = LocalDate.now(clock);
        day = askedDay.matches(DAY) ? LocalDate.parse(askedDay, LENIENT) : today;
        if (day.isAfter(today)) {
            Notice.warn("rule.attendance.day_to_come", day);
            day = today;
        }
        picked = day;
        List<CareService> marked = legal.services().stream()
                .filter(one -> !one.getUnit().equals("session"))
                .toList();
        services = marked.stream().map(CareService::getCode).toList();
        CareService shown = Stream.of(
                        asked,
                        Optional.ofNullable(Faces.getRequestCookie(COOKIE)).orElse(""))
                .flatMap(code -> marked.stream().filter(one -> one.getCode().equals(code)))
                .findFirst()
                .orElse(marked.get(0));
        service = shown.getCode();
        boolean closed = !attendance.isOpen(service, day);
        sheet = new AttendanceSheet(shown.isResidential(), closed, attendance.day(service, day));
        remember();
    }

    private void remember() {
        int year = (int) Duration.ofDays(365).toSeconds();
        Map<String, Object> properties = Map.of("path", "/", "maxAge", year, "httpOnly", true, "SameSite", "Strict");
        Faces.getExternalContext().addResponseCookie(COOKIE, service, properties);
    }

    private void read() {
        sheet = new AttendanceSheet(sheet.residential(), sheet.closed(), attendance.day(service, day));
    }

    /** Turns to the day picked. */
    public void turn() throws IOException {
        if (picked != null) {
            Faces.redirect("attendance/day.xhtml?service=%s&day=%s", service, picked);
        }
    }

    /** Saves one mark as it is made; without a status the mark is taken back. */
    public void mark() {
        long placement = Long.parseLong(Faces.getRequestParameter("placement"));
        String status = Faces.getRequestParameter("status");
        if (status.isEmpty()) {
            attendance.unmark(placement, day);
        } else {
            attendance.mark(placement, day, status);
        }
        rest = Set.of();
        read();
        saved = sheet.row(placement);
    }

    /** Marks everyone without a mark as present; {@link #undoRest} takes exactly these marks back. */
    public void markRest() {
        Set<Long> unmarked = sheet.unmarked();
        attendance.markRestPresent(unmarked, day);
        rest = unmarked;
        saved = null;
        read();
    }

    public void undoRest() {
        rest.forEach(placement -> attendance.unmark(placement, day));
        rest = Set.of();
        read();
    }

    public List<String> getStatuses() {
        return AttendanceService.STATUSES;
    }

    public LocalDate getToday() {
        return today;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<String> getServices() {
        return services;
    }

    public String getService() {
        return service;
    }

    public AttendanceSheet getSheet() {
        return sheet;
    }

    public int getRest() {
        return rest.size();
    }

    public @Nullable AttendanceRow getSaved() {
        return saved;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked;
    }

    public String getAskedDay() {
        return askedDay;
    }

    public void setAskedDay(String askedDay) {
        this.askedDay = askedDay == null ? "" : askedDay;
    }

    public @Nullable LocalDate getPicked() {
        return picked;
    }

    public void setPicked(@Nullable LocalDate picked) {
        this.picked = picked;
    }
}
