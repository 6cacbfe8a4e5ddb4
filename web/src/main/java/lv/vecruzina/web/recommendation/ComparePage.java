package lv.vecruzina.web.recommendation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import lv.vecruzina.ejb.recommendation.RecommendationQueries;
import lv.vecruzina.web.recommendation.LetterAndData.Side;
import org.jspecify.annotations.Nullable;

/** What the letter says beside what the data say (vēstule saka, dati saka). */
@Named
@ViewScoped
public class ComparePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LetterAndData letterAndData;

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

    public @Nullable String answer(Side side) {
        return answers.get(side.recommendation().id());
    }
}
