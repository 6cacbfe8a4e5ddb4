package lv.vecruzina.web.attendance;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.vecruzina.ejb.attendance.OpenDay;
import lv.vecruzina.ejb.attendance.OpenDayService;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.legal.LegalService;
import lv.vecruzina.web.shared.DayAsked;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The open days of a daytime service in a year (darba dienas); the director says otherwise of a day, and why. */
@Named
@ViewScoped
public class OpenDaysPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @EJB
    private OpenDayService openDays;

    @EJB
    private LegalService legal;

    @Inject
    private Clock clock;

    private String asked = "";
    private String askedDay = "";
    private List<String> services = List.of();
    private String service = "";
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate day = LocalDate.EPOCH;
    private @Nullable YearCalendar calendar;
    private String reason = "";

    /** Shows the year of the day asked for, else of today. */
    public void open() {
        today = LocalDate.now(clock);
        day = DayAsked.or(askedDay, today);
        day = day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? today : day;
        List<CareService> daytime = legal.services().stream()
                .filter(one -> one.getUnit().equals("attended_day"))
                .toList();
        services = daytime.stream().map(CareService::getCode).toList();
        service = ServiceChoice.of(daytime, asked).getCode();
        read();
    }

    private void read() {
        calendar = YearCalendar.of(day.getYear(), openDays.year(service, day.getYear()));
        reason = "";
    }

    /** Says the contrary of what the day is now. */
    public void say() {
        boolean opened = !getChosen().open();
        openDays.say(service, day, opened, reason);
        changed(opened ? "attendance.open_days.opened" : "attendance.open_days.closed");
    }

    /** Takes back what was said: the working days decide again. */
    public void takeBack() {
        openDays.takeBack(service, day, reason);
        changed("attendance.open_days.taken_back");
    }

    /** Switches the moved day for all daytime services. */
    public void turn() {
        boolean on = !getChosen().switchedOn();
        openDays.turn(Objects.requireNonNull(getChosen().exceptionId()), on, reason);
        changed(on ? "attendance.open_days.switched_on" : "attendance.open_days.switched_off");
    }

    private void changed(String key) {
        read();
        Notice.done(key, day);
        if (!getChosen().open() && getChosen().marks() > 0) {
            Notice.warn("attendance.open_days.marks_stay", getChosen().marks());
        }
    }

    public YearCalendar getCalendar() {
        return Objects.requireNonNull(calendar, "the page was not opened");
    }

    public OpenDay getChosen() {
        return getCalendar().day(day);
    }

    public boolean isPast() {
        return day.isBefore(today);
    }

    /** The same day a year earlier and later, where the calendar has them. */
    public List<LocalDate> getNeighbours() {
        return Stream.of(day.minusYears(1), day.plusYears(1))
                .filter(there -> Year.from(there).getValue() >= FIRST_YEAR)
                .filter(there -> Year.from(there).getValue() <= LAST_YEAR)
                .toList();
    }

    public LocalDate getDay() {
        return day;
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

    public String getAskedDay() {
        return askedDay;
    }

    public void setAskedDay(String askedDay) {
        this.askedDay = askedDay == null ? "" : askedDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
