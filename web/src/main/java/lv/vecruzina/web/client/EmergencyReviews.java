package lv.vecruzina.web.client;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.opening.EmergencyService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Emergency accesses the director has not reviewed yet (neizvērtētas ārkārtas piekļuves). */
@Dependent
public class EmergencyReviews implements HomeList {
    @EJB
    private EmergencyService service;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "client.emergency.home";
    }

    @Override
    public String method() {
        return "EmergencyService.unreviewed";
    }

    @Override
    public String all() {
        return "/client/emergency_list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return service.unreviewed().stream()
                .map(one -> new HomeRow(
                        one.startedAt(),
                        one.who(),
                        one.reason(),
                        "/client/emergency_list.xhtml",
                        null,
                        "",
                        "bad",
                        text.count("client.emergency.openings", one.openings())))
                .toList();
    }
}
