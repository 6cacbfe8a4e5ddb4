package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.indicator.IndicatorQueries;
import lv.vecruzina.ejb.indicator.IndicatorRow;
import lv.vecruzina.ejb.recommendation.Difference;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.ejb.recommendation.RecommendationRow;

/** Every part of a recommendation with the indicators that speak of it (vēstule saka, dati saka), the difference named. */
@Dependent
public class LetterAndData implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A part of a recommendation, what the data say of it, and how that differs from the letter. */
    public record Side(RecommendationRow recommendation, List<IndicatorRow> indicators, Difference difference) {
        public String tone() {
            return switch (difference) {
                case AGREES -> "good";
                case NO_RECORDS, DATA_AHEAD -> "quiet";
                case LATE -> "warn";
                default -> "bad";
            };
        }
    }

    @EJB
    private RecommendationQueries recommendations;

    @EJB
    private IndicatorQueries indicators;

    public List<Side> read() {
        return of(recommendations.all());
    }

    /** The same of chosen parts, as the data stand today. */
    List<Side> of(List<RecommendationRow> rows) {
        List<IndicatorRow> counted = indicators.all();
        return rows.stream().map(row -> side(row, counted)).toList();
    }

    private static Side side(RecommendationRow row, List<IndicatorRow> counted) {
        List<IndicatorRow> own = counted.stream()
                .filter(one -> one.speaksOf(row.number(), row.part()))
                .toList();
        return new Side(
                row,
                own,
                Difference.of(
                        row.answered(),
                        row.ownStatus(),
                        row.proven(),
                        row.late(),
                        own.stream().map(IndicatorRow::state).toList()));
    }
}
