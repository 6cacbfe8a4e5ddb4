package lv.vecruzina.web.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.home.HomeService;
import lv.vecruzina.ejb.home.LastLoad;
import lv.vecruzina.web.shared.Text;

/** The newest load where it asks for somebody (datu ielāde): it failed, was held back or a check found something. */
@Dependent
public class TroubledLoad implements HomeList {
    @EJB
    private HomeService home;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "home.index.load";
    }

    @Override
    public String method() {
        return "HomeService.lastLoad";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return home.lastLoad().filter(LastLoad::troubled).stream()
                .map(load -> new HomeRow(
                        load.asOf(),
                        text.word("home.index.load", load.state()),
                        load.checksFailed() > 0 ? text.count("home.index.checks", load.checksFailed()) : "",
                        "/load/list.xhtml",
                        null,
                        "",
                        load.state().equals("published") ? "warn" : "bad",
                        Text.of("load.state." + load.state())))
                .toList();
    }
}
