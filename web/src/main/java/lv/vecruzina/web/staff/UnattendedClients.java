package lv.vecruzina.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.responsibility.ResponsibilityService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Clients nobody is responsible for, on the director's page of today (klienti bez atbildīgā). */
@Dependent
public class UnattendedClients implements HomeList {
    @EJB
    private ResponsibilityService service;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "staff.home.unattended";
    }

    @Override
    public String method() {
        return "ResponsibilityService.countUnattended";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        int count = service.countUnattended();
        return count == 0
                ? List.of()
                : List.of(new HomeRow(
                        today,
                        text.count("staff.home.unattended_count", count),
                        Text.of("staff.home.unattended_text"),
                        "/staff/unattended.xhtml",
                        null,
                        "",
                        "bad",
                        Text.of("staff.home.unattended_label")));
    }
}
