package lv.vecruzina.ejb.survey;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of a closed survey (aptaujas rezultāts).
 *
 * @param smallest of how many answers to a question anything is shown
 */
public record SurveyResult(
        long id,
        String title,
        LocalDate closedOn,
        int codesGiven,
        int codesRedeemed,
        int papers,
        int smallest,
        List<QuestionResult> questions)
        implements Serializable {
    public SurveyResult(
            long id, String title, LocalDate closedOn, int codesGiven, int codesRedeemed, int papers, int smallest) {
        this(id, title, closedOn, codesGiven, codesRedeemed, papers, smallest, List.of());
    }

    SurveyResult with(List<QuestionResult> answered) {
        return new SurveyResult(id, title, closedOn, codesGiven, codesRedeemed, papers, smallest, answered);
    }
}
