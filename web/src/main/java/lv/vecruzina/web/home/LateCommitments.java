package lv.vecruzina.web.home;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.home.HomeService;
import lv.vecruzina.web.recommendation.RecommendationNames;
import lv.vecruzina.web.shared.Text;

/** Commitments due soon or late (apņemšanās, kam tuvojas vai pagājis termiņš). */
@Dependent
public class LateCommitments implements HomeList {
    @EJB
    private HomeService home;

    @Inject
    private RecommendationNames names;

    @Inject
    private Text text;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "home.index.commitments";
    }

    @Override
    public String method() {
        return "HomeService.lateCommitments";
    }

    @Override
    public String all() {
        return "/recommendation/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return home.lateCommitments().stream()
                .map(one -> HomeRow.due(
                        one.dueOn(),
                        today,
                        one.text(),
                        names.number(one.number(), one.part()),
                        "/recommendation/detail.xhtml",
                        "id",
                        one.recommendationId(),
                        text))
                .toList();
    }
}
