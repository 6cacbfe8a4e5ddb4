package lv.vecruzina.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.staff.EmployeeRow;
import lv.vecruzina.ejb.staff.StaffQueries;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Rule 16 on the page of today: employees whose checks run out (darbinieki, kam beidzas pārbaude). */
@Dependent
public class ExpiringChecks implements HomeList {
    @EJB
    private StaffQueries staff;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String title() {
        return "staff.home.checks";
    }

    @Override
    public String method() {
        return "StaffQueries.expiringChecks";
    }

    @Override
    public String all() {
        return "/staff/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        int months = staff.checkMonths();
        return staff.expiringChecks().stream()
                .map(one -> row(one, months, today))
                .toList();
    }

    private HomeRow row(EmployeeRow one, int months, LocalDate today) {
        return one.checks(months)
                .holdUntil()
                .map(until -> HomeRow.due(
                        until, today, one.name(), one.profession(), "/staff/detail.xhtml", "id", one.id(), text))
                .orElseGet(() -> new HomeRow(
                        today,
                        one.name(),
                        one.profession(),
                        "/staff/detail.xhtml",
                        "id",
                        one.id(),
                        "bad",
                        Text.of("staff.check.none")));
    }
}
