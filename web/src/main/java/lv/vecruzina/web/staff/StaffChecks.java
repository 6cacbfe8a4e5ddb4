package lv.vecruzina.web.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.staff.EmployeeRow;
import lv.vecruzina.ejb.staff.StaffQueries;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** How an employee's checks (pārbaudes) stand today, in words and tone. */
@Dependent
public class StaffChecks implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ALERT_DAYS = 30;

    private LocalDate today = LocalDate.EPOCH;
    private int months;

    @Inject
    void read(StaffQueries staff, Clock clock) {
        today = LocalDate.now(clock);
        months = staff.checkMonths();
    }

    /** The last day both checks hold; null where the criminal record was never checked. */
    public @Nullable LocalDate until(EmployeeRow row) {
        return row.checks(months).holdUntil().orElse(null);
    }

    public String tone(EmployeeRow row) {
        LocalDate until = until(row);
        return until == null || today.isAfter(until)
                ? "bad"
                : until.isAfter(today.plusDays(ALERT_DAYS)) ? "good" : "warn";
    }

    public String word(EmployeeRow row) {
        LocalDate until = until(row);
        return until == null
                ? Text.of("staff.check.none")
                : Text.of(today.isAfter(until) ? "staff.check.ended" : "staff.check.until", until);
    }
}
