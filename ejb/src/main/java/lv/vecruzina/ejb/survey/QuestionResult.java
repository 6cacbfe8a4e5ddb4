package lv.vecruzina.ejb.survey;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a question (jautājuma rezultāts).
 *
 * @param answered by how many; empty where too few for anything to be shown
 * @param sayings own words that two readers let be shown
 * @param withheld how many answers in own words they did not
 * @param unread how many have not had both readers
 */
public record QuestionResult(
        long id,
        String kind,
        String words,
        @Nullable Integer answered,
        List<OptionResult> options,
        List<String> sayings,
        long withheld,
        long unread)
        implements Serializable {
    public QuestionResult(long id, String kind, String words, @Nullable Integer answered) {
        this(id, kind, words, answered, List.of(), List.of(), 0, 0);
    }

    /** With what of all options and sayings belongs to it. */
    QuestionResult with(List<OptionResult> options, List<SayingResult> said) {
        List<SayingResult> own =
                said.stream().filter(one -> one.questionId() == id).toList();
        return new QuestionResult(
                id,
                kind,
                words,
                answered,
                options.stream().filter(one -> one.questionId() == id).toList(),
                own.stream().flatMap(SayingResult::shownWords).toList(),
                own.stream().filter(SayingResult::withheld).count(),
                own.stream().filter(SayingResult::unread).count());
    }

    public boolean tooFew() {
        return answered == null;
    }

    public boolean inWords() {
        return kind.equals(QuestionKind.WORDS);
    }
}
