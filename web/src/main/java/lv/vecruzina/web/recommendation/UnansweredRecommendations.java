package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.ejb.recommendation.RecommendationRow;
import lv.vecruzina.web.home.HomeList;
import lv.vecruzina.web.home.HomeRow;
import lv.vecruzina.web.shared.Text;

/** Recommendations without an answer (rekomendācijas bez atbildes), for those who lead them, whether a day is set or not. */
@Dependent
public class UnansweredRecommendations implements HomeList {
    @EJB
    private RecommendationQueries queries;

    @Inject
    private RecommendationNames names;

    @Inject
    private Text text;

    /** Before the obligations: a missing answer must be seen. */
    @Override
    public int order() {
        return 9;
    }

    @Override
    public String title() {
        return "recommendation.unanswered.title";
    }

    @Override
    public String method() {
        return "RecommendationService.answer";
    }

    @Override
    public String all() {
        return "/recommendation/list.xhtml";
    }

    @Override
    public List<HomeRow> rows(LocalDate today) {
        return queries.all().stream()
                .filter(row -> !row.answered() && queries.leads(row.leadBody()))
                .map(this::row)
                .toList();
    }

    private HomeRow row(RecommendationRow row) {
        return new HomeRow(
                Stream.of(row.replyDueOn(), row.reportReceivedOn())
                        .filter(Objects::nonNull)
                        .<Object>map(day -> day)
                        .findFirst()
                        .orElse(""),
                names.number(row.number(), row.part()),
                text.with(
                        row.replyDueOn() == null ? "recommendation.unanswered.no_day" : "recommendation.unanswered.due",
                        row.leadBody()),
                "/recommendation/detail.xhtml",
                "id",
                row.id(),
                "shout",
                text.with("recommendation.answer.missing"));
    }
}
