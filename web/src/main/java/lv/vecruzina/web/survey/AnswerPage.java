package lv.vecruzina.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.survey.Answer;
import lv.vecruzina.ejb.survey.AnswerService;
import lv.vecruzina.ejb.survey.OpenSurvey;
import lv.vecruzina.ejb.survey.OptionRow;
import lv.vecruzina.ejb.survey.QuestionKind;
import lv.vecruzina.ejb.survey.QuestionRow;
import lv.vecruzina.web.account.Door;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The paper of a survey (anketa): a code, then one question a screen. Nobody is logged in here: whoever was is out as soon as
 * the page opens. What is typed lies in the memory of the server alone until it is sent, and the session ends with sending.
 */
@Named
@ViewScoped
public class AnswerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String HERE = "/survey/mine.xhtml";
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    @EJB
    private AnswerService service;

    @Inject
    private Door door;

    @Inject
    private CurrentUser user;

    private String code = "";
    private boolean done;
    private @Nullable OpenSurvey open;
    private int step;
    private final Map<Long, List<Long>> chosen = new HashMap<>();
    private final Map<Long, String> said = new HashMap<>();

    public void begin() throws IOException, ServletException {
        if (user.isKnown()) {
            door.leave();
            Faces.redirect(Faces.getRequestContextPath() + HERE);
        }
    }

    public void start() {
        open = service.redeem(code);
        code = "";
        Faces.getSession().setMaxInactiveInterval((int) FORGOTTEN_AFTER.toSeconds());
    }

    /** Chooses an option or takes it back; of a scale and a choice of one the other gives way. */
    public void choose(OptionRow option) {
        List<Long> options = chosen.computeIfAbsent(option.questionId(), question -> new ArrayList<>());
        boolean takenBack = options.remove(Long.valueOf(option.id()));
        if (!getQuestion().kind().equals(QuestionKind.MANY)) {
            options.clear();
        }
        if (!takenBack) {
            options.add(option.id());
        }
    }

    public void turn(int by) {
        step = Math.max(0, Math.min(step + by, getSteps() - 1));
    }

    /** Puts the paper into the box, once, and forgets the session. */
    public synchronized void send() {
        OpenSurvey given = Objects.requireNonNull(open);
        open = null;
        service.put(
                given.id(),
                given.questions().stream()
                        .map(question -> new Answer(
                                question.id(),
                                chosen.getOrDefault(question.id(), List.of()),
                                said.getOrDefault(question.id(), "")))
                        .toList());
        Faces.invalidateSession();
        Faces.redirect(Faces.getRequestContextPath() + HERE + "?done=true");
    }

    public boolean isChosen(OptionRow option) {
        return chosen.getOrDefault(option.questionId(), List.of()).contains(option.id());
    }

    public boolean isAnswering() {
        return open != null;
    }

    public @Nullable OpenSurvey getOpen() {
        return open;
    }

    public QuestionRow getQuestion() {
        return Objects.requireNonNull(open).questions().get(step);
    }

    public int getStep() {
        return step;
    }

    public int getSteps() {
        return open == null ? 0 : open.questions().size();
    }

    public boolean isLast() {
        return step == getSteps() - 1;
    }

    public int getLongest() {
        return AnswerService.LONGEST;
    }

    public String getWords() {
        return said.getOrDefault(getQuestion().id(), "");
    }

    public void setWords(String words) {
        said.put(getQuestion().id(), words == null ? "" : words);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
