package lv.vecruzina.web.attendance;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.attendance.AttendanceGroup;
import lv.vecruzina.ejb.attendance.AttendanceQueries;
import lv.vecruzina.ejb.attendance.UnmarkedDay;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Open days nobody has finished marking, on the page of today of who is responsible (neatzīmētās dienas). */
@Dependent
public class UnmarkedDays implements HomeList {
    @EJB
    private AttendanceQueries queries;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title() {
        return "attendance.home.unmarked";
    }

    @Override
    public String method() {
        return "AttendanceQueries.unmarked";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return queries.unmarked().stream().map(day -> row(day, today)).toList();
    }

    private HomeRow row(UnmarkedDay day, LocalDate today) {
        String service = text.word("service", day.serviceCode());
        String page = "/attendance/day.xhtml?service=" + day.serviceCode() + "&day=" + day.day();
        String group = GroupTabs.key(Objects.requireNonNullElse(day.groupId(), AttendanceGroup.NONE));
        String tone = day.day().isBefore(today.minusDays(3)) ? "bad" : "warn";
        String what = day.groupName() == null ? service : service + ", " + day.groupName();
        String count = text.count("attendance.home.count", day.unmarked());
        return new HomeRow(day.day(), what, text.weekday(day.day()), page, "group", group, tone, count);
    }
}
