package lv.vecruzina.web.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.survey.AnswerService;
import lv.vecruzina.ejb.survey.OpenSurvey;
import lv.vecruzina.ejb.survey.OptionRow;
import lv.vecruzina.ejb.survey.QuestionRow;
import lv.vecruzina.web.account.Door;
import lv.vecruzina.web.shared.AccessFilter;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The paper of a survey (anketa): a code, then one question a screen. Nobody is logged in here: whoever was is out as soon as
 * the page opens. Opened again, it shows the question it was at; the session ends with sending and with leaving.
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

    @Inject
    private PaperInHand paper;

    private String code = "";
    private boolean done;

    /** Of this page and not of the paper alone: another page of the same paper answers the question it shows. */
    private int step;

    public void begin() throws IOException, ServletException {
        if (user.isKnown()) {
            door.leave();
            Faces.redirect(Faces.getRequestContextPath() + HERE);
        } else {
            step = paper.getStep();
        }
    }

    public void start() {
        paper.take(service.redeem(code));
        Faces.getSession().setMaxInactiveInterval((int) FORGOTTEN_AFTER.toSeconds());
        Faces.redirect(Faces.getRequestContextPath() + HERE);
    }

    public void choose(OptionRow option) {
        paper.choose(getQuestion(), option);
    }

    public void turn(int by) {
        step = paper.turnTo(step + by);
    }

    /** Puts the paper into the box, once, and forgets the session. */
    public void send() {
        paper.give(service::put);
        Faces.invalidateSession();
        Faces.redirect(Faces.getRequestContextPath() + HERE + "?done=true");
    }

    /** Throws the paper away; its code is used up. */
    public void leave() {
        Faces.invalidateSession();
        Faces.redirect(Faces.getRequestContextPath() + AccessFilter.LOGIN);
    }

    public boolean isChosen(OptionRow option) {
        return paper.isChosen(option);
    }

    public boolean isAnswering() {
        return paper.getOpen() != null;
    }

    public @Nullable OpenSurvey getOpen() {
        return paper.getOpen();
    }

    public QuestionRow getQuestion() {
        return Objects.requireNonNull(getOpen()).questions().get(step);
    }

    public int getStep() {
        return step;
    }

    public int getSteps() {
        return Objects.requireNonNull(getOpen()).questions().size();
    }

    public boolean isLast() {
        return step == getSteps() - 1;
    }

    public int getLongest() {
        return AnswerService.LONGEST;
    }

    public String getWords() {
        return paper.getWords(getQuestion());
    }

    public void setWords(String words) {
        paper.say(getQuestion(), words == null ? "" : words);
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
