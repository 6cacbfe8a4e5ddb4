package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.recommendation.CommitmentQueries;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

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
                .map(one -> new HomeRow(
                        one.saidAt(),
                        one.text(),
                        Text.of(
                                "recommendation.returned.of",
                                names.number(one.number(), one.part()),
                                one.commitmentNo(),
                                Objects.requireNonNull(one.reason())),
                        "/recommendation/detail.xhtml",
                        "id",
                        one.recommendationId(),
                        "bad",
                        Text.of("recommendation.returned.state")))
                .toList();
    }
}
