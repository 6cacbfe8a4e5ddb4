package lv.vecruzina.web.letter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import lv.vecruzina.ejb.letter.LetterQueries;
import lv.vecruzina.ejb.letter.SealedRow;
import lv.vecruzina.web.shared.May;
import org.jspecify.annotations.Nullable;

/** The sealed letters (nosūtītās vēstules) beside the recommendations they answer; nothing for who may not open them. */
@Named
@ViewScoped
public class SealedLetters implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private LetterQueries queries;

    @Inject
    private May may;

    private Map<Long, SealedRow> byRecommendation = Map.of();

    @PostConstruct
    void read() {
        if (may.open("/letter/document")) {
            byRecommendation = queries.sealedAnswers();
        }
    }

    public @Nullable SealedRow of(long recommendationId) {
        return byRecommendation.get(recommendationId);
    }
}
