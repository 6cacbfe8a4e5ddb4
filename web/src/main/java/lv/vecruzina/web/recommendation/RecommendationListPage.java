package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.ToIntFunction;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.ejb.recommendation.RecommendationRow;

/** The register of recommendations (rekomendāciju reģistrs) at a glance; what nobody answered stands on top. */
@Named
@ViewScoped
public class RecommendationListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private RecommendationQueries recommendations;

    private List<RecommendationRow> rows = List.of();
    private List<RecommendationRow> unanswered = List.of();

    public void open() {
        rows = recommendations.all();
        unanswered = rows.stream().filter(row -> !row.answered()).toList();
    }

    public List<RecommendationRow> getRows() {
        return rows;
    }

    public List<RecommendationRow> getUnanswered() {
        return unanswered;
    }

    public int getCommitments() {
        return sum(RecommendationRow::commitments);
    }

    public int getDone() {
        return sum(RecommendationRow::done);
    }

    public int getLate() {
        return sum(RecommendationRow::late);
    }

    public int getIncomplete() {
        return sum(RecommendationRow::incomplete);
    }

    private int sum(ToIntFunction<RecommendationRow> figure) {
        return rows.stream().mapToInt(figure).sum();
    }

    /** Whether several sources stand in the register, so that a row must name its own. */
    public boolean isSeveralSources() {
        return rows.stream().map(RecommendationRow::source).distinct().count() > 1;
    }
}
