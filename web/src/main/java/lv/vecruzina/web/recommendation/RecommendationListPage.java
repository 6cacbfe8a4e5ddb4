package lv.vecruzina.web.recommendation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.ToIntFunction;
import lv.vecruzina.ejb.recommendation.RecommendationRow;
import lv.vecruzina.web.recommendation.LetterAndData.Side;

/** The register of recommendations (rekomendāciju reģistrs) at a glance; what nobody answered stands on top. */
@Named
@ViewScoped
public class RecommendationListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LetterAndData letterAndData;

    private List<Side> sides = List.of();
    private List<RecommendationRow> rows = List.of();
    private List<RecommendationRow> unanswered = List.of();

    public void open() {
        sides = letterAndData.read();
        rows = sides.stream().map(Side::recommendation).toList();
        unanswered = rows.stream().filter(row -> !row.answered()).toList();
    }

    /** Each part with what the data say of it. */
    public List<Side> getSides() {
        return sides;
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
