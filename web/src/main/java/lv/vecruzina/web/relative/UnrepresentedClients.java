package lv.vecruzina.web.relative;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.relative.RelativeService;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** Clients in a service whom nobody is known to represent (bez zināma likumiskā pārstāvja): rule 17. */
@Dependent
public class UnrepresentedClients implements HomeList {
    @EJB
    private RelativeService relatives;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title() {
        return "relative.home.title";
    }

    @Override
    public String method() {
        return "RelativeService.unrepresentedToday";
    }

    @Override
    public @Nullable String all() {
        return null;
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return relatives.unrepresentedToday().stream()
                .map(one -> new HomeRow(
                        one.startedOn(),
                        one.name(),
                        one.clientNo(),
                        "/relative/of_client.xhtml",
                        "no",
                        one.clientNo(),
                        "bad",
                        text.with("relative.home.label")))
                .toList();
    }
}
