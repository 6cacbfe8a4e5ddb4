package lv.vecruzina.web.completeness;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.completeness.CompletenessQueries;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** How many files wait for the reader to complete them (nepilnas lietas). */
@Dependent
public class IncompleteFiles implements HomeList {
    @EJB
    private CompletenessQueries queries;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String title() {
        return "completeness.home.title";
    }

    @Override
    public String method() {
        return "CompletenessQueries.mine";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        int files = queries.mine();
        return files == 0
                ? List.of()
                : List.of(new HomeRow(
                        today,
                        text.count("completeness.home.files", files),
                        Text.of("completeness.home.text"),
                        "/completeness/list.xhtml",
                        null,
                        "",
                        "warn",
                        Text.of("completeness.home.label")));
    }
}
