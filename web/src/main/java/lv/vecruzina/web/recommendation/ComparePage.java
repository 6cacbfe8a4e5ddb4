package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.indicator.IndicatorQueries;
import lv.vecruzina.ejb.indicator.IndicatorRow;
import lv.vecruzina.ejb.recommendation.Difference;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.ejb.recommendation.RecommendationRow;
import org.jspecify.annotations.Nullable;

/** What the letter says beside what the data say (vēstule saka, dati saka), with the difference named. */
@Named
@ViewScoped
public class ComparePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A part of a recommendation with its answer and the indicators that speak of it. */
    public record Side(
            RecommendationRow recommendation,
            @Nullable String answer,
            List<IndicatorRow> indicators,
            String difference) {}

    @EJB
    private RecommendationQueries recommendations;

    @EJB
    private IndicatorQueries indicators;

    private List<Side> rows = List.of();

    public void open() {
        List<IndicatorRow> counted = indicators.all();
        var answers = recommendations.answers();
        rows = recommendations.all().stream()
                .map(row -> side(row, answers.get(row.id()), counted))
                .toList();
    }

    private static Side side(RecommendationRow row, @Nullable String answer, List<IndicatorRow> counted) {
        List<IndicatorRow> own = counted.stream()
                .filter(one -> one.speaksOf(row.number(), row.part()))
                .toList();
        Difference difference = Difference.of(
                row.answered(),
                row.ownStatus(),
                row.late(),
                own.stream().map(IndicatorRow::state).toList());
        return new Side(row, answer, own, difference.code());
    }

    public List<Side> getRows() {
        return rows;
    }
}
