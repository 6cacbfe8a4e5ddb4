package lv.vecruzina.web.attendance;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.attendance.AttendanceQueries;
import lv.vecruzina.ejb.attendance.AttendanceService;
import lv.vecruzina.ejb.attendance.OpenDay;
import lv.vecruzina.ejb.attendance.OpenDayService;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.web.shared.DayAsked;

/** The attendance of a daytime service or its group in a month, to read and to print (mēneša apmeklējumu lapa). */
@Named
@ViewScoped
public class MonthSheetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private AttendanceQueries queries;

    @EJB
    private OpenDayService openDays;

    @EJB
    private LegalService legal;

    @Inject
    private Clock clock;

    private String asked = "";
    private String askedMonth = "";
    private String askedGroup = "";
    private List<String> services = List.of();
    private String service = "";
    private YearMonth month = YearMonth.of(1970, 1);
    private LocalDate today = LocalDate.EPOCH;
    private GroupTabs groups = GroupTabs.EVERYONE;
    private MonthSheet sheet = new MonthSheet(List.of(), List.of(), List.of());

    /** Shows the month asked for, else this one. */
    public void open() {
        today = LocalDate.now(clock);
        month = YearMonth.from(DayAsked.or(askedMonth + "-01", today));
        List<CareService> daytime = legal.services().stream()
                .filter(one -> one.getUnit().equals("attended_day"))
                .toList();
        services = daytime.stream().map(CareService::getCode).toList();
        service = ServiceChoice.of(daytime, asked).getCode();
        groups = GroupTabs.of(queries.groups(service, month.atDay(1), month.atEndOfMonth()), askedGroup);
        sheet = MonthSheet.of(
                month, queries.month(service, month, groups.chosen()), queries.suspended(service, month), closed());
    }

    private Set<LocalDate> closed() {
        return openDays.year(service, month.getYear()).stream()
                .filter(day -> !day.open())
                .map(OpenDay::day)
                .collect(Collectors.toSet());
    }

    public List<String> getStatuses() {
        return AttendanceService.STATUSES;
    }

    public MonthSheet getSheet() {
        return sheet;
    }

    public GroupTabs getGroups() {
        return groups;
    }

    public YearMonth getMonth() {
        return month;
    }

    public LocalDate getToday() {
        return today;
    }

    public List<String> getServices() {
        return services;
    }

    public String getService() {
        return service;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked == null ? "" : asked;
    }

    public String getAskedMonth() {
        return askedMonth;
    }

    public void setAskedMonth(String askedMonth) {
        this.askedMonth = askedMonth == null ? "" : askedMonth;
    }

    public String getAskedGroup() {
        return askedGroup;
    }

    public void setAskedGroup(String askedGroup) {
        this.askedGroup = askedGroup == null ? "" : askedGroup;
    }
}
