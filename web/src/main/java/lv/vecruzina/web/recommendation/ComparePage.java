package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.web.indicator.IndicatorNames;
import lv.vecruzina.web.recommendation.LetterAndData.Side;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** What the letter says beside what the data say (vēstule saka, dati saka). */
@Named
@ViewScoped
public class ComparePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LetterAndData letterAndData;

    @Inject
    private IndicatorNames names;

    @EJB
    private RecommendationQueries recommendations;

    private List<Side> rows = List.of();
    private Map<Long, String> answers = Map.of();

    public void open() {
        rows = letterAndData.read();
        answers = recommendations.answers();
    }

    public List<Side> getRows() {
        return rows;
    }

    /** How the letter and the data differ; where a target is missed, by which indicators. */
    public String said(Side side) {
        String missed = side.indicators().stream()
                .filter(one -> one.state().equals("unmet"))
                .map(names::name)
                .collect(Collectors.joining("; "));
        String code = side.difference().code();
        String named = "recommendation.compare." + code;
        return !missed.isEmpty() && Text.knows(named)
                ? Text.of(named, missed)
                : Text.of("recommendation.difference_text." + code);
    }

    public @Nullable String answer(Side side) {
        return answers.get(side.recommendation().id());
    }
}
