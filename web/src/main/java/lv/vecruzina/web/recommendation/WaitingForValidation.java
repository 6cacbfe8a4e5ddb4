package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.recommendation.CommitmentQueries;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;

/** Commitments that wait for the person's validation (apņemšanās, kas gaida apstiprinājumu). */
@Dependent
public class WaitingForValidation implements HomeList {
    @EJB
    private CommitmentQueries queries;

    @Inject
    private RecommendationNames names;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "recommendation.waiting.title";
    }

    @Override
    public String method() {
        return "CommitmentQueries.waiting";
    }

    @Override
    public String all() {
        return "/recommendation/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return queries.waiting().stream()
                .map(one -> names.onHome(
                        one, "recommendation.waiting.of", "warn", "recommendation.commitment.state_claimed"))
                .toList();
    }
}
