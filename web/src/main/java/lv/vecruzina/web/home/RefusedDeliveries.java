package lv.vecruzina.web.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.home.HomeService;
import lv.vecruzina.web.shared.Text;

/** Deliveries with rows that did not enter (imports ar noraidītām rindām). */
@Dependent
public class RefusedDeliveries implements HomeList {
    @EJB
    private HomeService home;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "home.index.refused";
    }

    @Override
    public String method() {
        return "HomeService.refusedDeliveries";
    }

    @Override
    public String all() {
        return "/delivery/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return home.refusedDeliveries().stream()
                .map(one -> new HomeRow(
                        one.receivedAt(),
                        one.name(),
                        "",
                        "/delivery/list.xhtml",
                        "id",
                        one.id(),
                        "warn",
                        text.count("home.index.refused_rows", one.refused())))
                .toList();
    }
}
