package lv.vecruzina.web.attendance;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.attendance.AbsenceRow;
import lv.vecruzina.ejb.attendance.AbsenceService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Who should be back by now and is not (nav atgriezušies), before the shift on its page of today. */
@Dependent
public class LateReturns implements HomeList {
    @EJB
    private AbsenceService service;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String title() {
        return "attendance.home.late";
    }

    @Override
    public String method() {
        return "AbsenceService.late";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return service.late().stream().map(this::row).toList();
    }

    private HomeRow row(AbsenceRow row) {
        String more = text.with(
                "attendance.home.late_more", text.word("attendance.status", row.kind()), row.withWhom(), row.contact());
        return new HomeRow(
                Objects.requireNonNull(row.expectedAt()), // late for it
                row.clientName(),
                more,
                "/attendance/of_client.xhtml",
                "no",
                row.clientNo(),
                "bad",
                text.with("attendance.absence.is_late"));
    }
}
