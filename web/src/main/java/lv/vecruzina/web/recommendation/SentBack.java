package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.recommendation.CommitmentQueries;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;

/** Commitments that were sent back to the person, with the reason (atdotās apņemšanās). */
@Dependent
public class SentBack implements HomeList {
    @EJB
    private CommitmentQueries queries;

    @Inject
    private RecommendationNames names;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title() {
        return "recommendation.returned.title";
    }

    @Override
    public String method() {
        return "CommitmentQueries.returned";
    }

    @Override
    public String all() {
        return "/recommendation/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return queries.returned().stream()
                .map(one -> names.onHome(one, "recommendation.returned.of", "bad", "recommendation.returned.state"))
                .toList();
    }
}
