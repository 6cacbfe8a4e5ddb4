package lv.vecruzina.web.survey;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import lv.vecruzina.ejb.survey.Answer;
import lv.vecruzina.ejb.survey.OpenSurvey;
import lv.vecruzina.ejb.survey.OptionRow;
import lv.vecruzina.ejb.survey.QuestionKind;
import lv.vecruzina.ejb.survey.QuestionRow;
import org.jspecify.annotations.Nullable;

/**
 * The paper in hand (iesākta anketa): what a code gave, how far it is answered and with what, until it is sent, left or the
 * session ends. It lies in the memory of the server alone and knows nothing of the code.
 */
@SessionScoped
public class PaperInHand implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable OpenSurvey open;
    private int step;
    private final Map<Long, List<Long>> chosen = new HashMap<>();
    private final Map<Long, String> said = new HashMap<>();

    public synchronized void take(OpenSurvey given) {
        forget();
        open = given;
    }

    public synchronized void forget() {
        open = null;
        step = 0;
        chosen.clear();
        said.clear();
    }

    /** Gives the answers away once, also to callers at the same time; where giving fails they stay in hand. */
    public synchronized void give(BiConsumer<Long, List<Answer>> box) {
        if (open != null) {
            box.accept(open.id(), answers(open));
            forget();
        }
    }

    private List<Answer> answers(OpenSurvey survey) {
        return survey.questions().stream()
                .map(question ->
                        new Answer(question.id(), chosen.getOrDefault(question.id(), List.of()), getWords(question)))
                .toList();
    }

    /** Chooses an option or takes it back; of a scale and a choice of one the other gives way. */
    public synchronized void choose(QuestionRow question, OptionRow option) {
        List<Long> options = chosen.computeIfAbsent(question.id(), one -> new ArrayList<>());
        boolean takenBack = options.remove(Long.valueOf(option.id()));
        if (!question.kind().equals(QuestionKind.MANY)) {
            options.clear();
        }
        if (!takenBack) {
            options.add(option.id());
        }
    }

    public synchronized boolean isChosen(OptionRow option) {
        return chosen.getOrDefault(option.questionId(), List.of()).contains(option.id());
    }

    public synchronized void say(QuestionRow question, String words) {
        said.put(question.id(), words);
    }

    public synchronized String getWords(QuestionRow question) {
        return said.getOrDefault(question.id(), "");
    }

    /** Turns to the question of this place, or the nearest there is, and says which. */
    public synchronized int turnTo(int place) {
        step = Math.max(
                0, Math.min(place, Objects.requireNonNull(open).questions().size() - 1));
        return step;
    }

    public synchronized int getStep() {
        return step;
    }

    public synchronized @Nullable OpenSurvey getOpen() {
        return open;
    }
}
