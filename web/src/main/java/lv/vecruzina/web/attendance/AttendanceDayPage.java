package lv.vecruzina.web.attendance;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import lv.vecruzina.ejb.attendance.AttendanceQueries;
import lv.vecruzina.ejb.attendance.AttendanceRow;
import lv.vecruzina.ejb.attendance.AttendanceService;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.web.shared.DayAsked;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * A service's day (apmeklējuma diena): who is expected, and one tap for each. Service, day and group stand in the address, a
 * cookie remembers the service. Services counted by session have no such day.
 */
@Named
@ViewScoped
public class AttendanceDayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private AttendanceService attendance;

    @EJB
    private AttendanceQueries queries;

    @EJB
    private LegalService legal;

    @Inject
    private Clock clock;

    private String asked = "";
    private String askedDay = "";
    private String askedGroup = "";
    private @Nullable LocalDate picked;
    private List<String> services = List.of();
    private String service = "";
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate day = LocalDate.EPOCH;
    private GroupTabs groups = GroupTabs.EVERYONE;
    private AttendanceSheet sheet = AttendanceSheet.of(false, false, List.of());
    private Set<Long> rest = Set.of();
    private @Nullable AttendanceRow saved;

    /** Shows the day asked for, else today; a day to come is refused with a sentence, and today shown. */
    public void open() {
        today = LocalDate.now(clock);
        day = DayAsked.or(askedDay, today);
        if (day.isAfter(today)) {
            Notice.warn("rule.attendance.day_to_come", day);
            day = today;
        }
        picked = day;
        List<CareService> marked = legal.services().stream()
                .filter(one -> !one.getUnit().equals("session"))
                .toList();
        services = marked.stream().map(CareService::getCode).toList();
        CareService shown = ServiceChoice.of(marked, asked);
        service = shown.getCode();
        groups = GroupTabs.of(queries.groups(service, day, day), askedGroup);
        boolean closed = !attendance.isOpen(service, day);
        sheet = AttendanceSheet.of(shown.isResidential(), closed, rows());
        ServiceChoice.remember(service);
    }

    private void read() {
        sheet = AttendanceSheet.of(sheet.residential(), sheet.closed(), rows());
    }

    private List<AttendanceRow> rows() {
        return attendance.day(service, day, groups.chosen());
    }

    /** Turns to the day picked. */
    public void turn() throws IOException {
        if (picked != null) {
            Faces.redirect("attendance/day.xhtml?service=%s&day=%s&group=%s", service, picked, groups.key());
        }
    }

    /** Saves one mark as it is made; without a status the mark is taken back, for the reason given. */
    public void mark() {
        long placement = Long.parseLong(Faces.getRequestParameter("placement"));
        String status = Faces.getRequestParameter("status");
        if (status.isEmpty()) {
            attendance.unmark(placement, day, Faces.getRequestParameter("why"));
        } else {
            boolean begun = attendance.mark(placement, day, status);
            if (status.equals(AttendanceService.RUNAWAY)) { // what to do at once, and who is asked
                Notice.warn(begun ? "attendance.absence.ran_away" : "attendance.day.ran_away", day);
            }
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
        rest.forEach(placement -> attendance.unmark(placement, day, Text.of("attendance.day.why_rest")));
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

    public YearMonth getMonth() {
        return YearMonth.from(day);
    }

    public List<String> getServices() {
        return services;
    }

    public String getService() {
        return service;
    }

    public GroupTabs getGroups() {
        return groups;
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

    public String getAskedGroup() {
        return askedGroup;
    }

    public void setAskedGroup(String askedGroup) {
        this.askedGroup = askedGroup == null ? "" : askedGroup;
    }

    public @Nullable LocalDate getPicked() {
        return picked;
    }

    public void setPicked(@Nullable LocalDate picked) {
        this.picked = picked;
    }
}
