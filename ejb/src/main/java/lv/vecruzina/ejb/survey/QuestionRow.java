package lv.vecruzina.ejb.survey;

import java.io.Serializable;
import java.util.List;

/** A question as it is asked (jautājums), with its options in order. */
public record QuestionRow(long id, String kind, String words, List<OptionRow> options) implements Serializable {
    public QuestionRow(long id, String kind, String words) {
        this(id, kind, words, List.of());
    }

    QuestionRow with(List<OptionRow> offered) {
        return new QuestionRow(
                id,
                kind,
                words,
                offered.stream().filter(option -> option.questionId() == id).toList());
    }
}
