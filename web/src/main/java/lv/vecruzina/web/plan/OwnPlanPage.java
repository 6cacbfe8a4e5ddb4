package lv.vecruzina.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.plan.GoalRow;
import lv.vecruzina.ejb.plan.OwnPlanService;
import lv.vecruzina.ejb.plan.PlanRow;
import lv.vecruzina.ejb.plan.PlanSignature;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Signing;
import org.jspecify.annotations.Nullable;

/** The page on which a child takes part in the own plan (mans plāns): reads it, says what they think and want, signs. */
@Named
@ViewScoped
public class OwnPlanPage extends Signing {
    private static final long serialVersionUID = 1L;

    @EJB
    private OwnPlanService service;

    @Inject
    private CurrentUser user;

    private @Nullable PlanRow written;
    private @Nullable PlanRow inForce;
    private List<GoalRow> writtenGoals = List.of();
    private List<GoalRow> goals = List.of();
    private String opinion = "";
    private String want = "";

    @PostConstruct
    void open() {
        read();
        opinion = written != null && written.saidByChild() && written.childOpinion() != null
                ? written.childOpinion()
                : "";
    }

    private void read() {
        written = service.written().orElse(null);
        inForce = service.inForce().orElse(null);
        writtenGoals = written == null ? List.of() : service.goals(written.id());
        goals = inForce == null ? List.of() : service.goals(inForce.id());
    }

    public void say() {
        service.say(opinion);
        Notice.done("plan.mine.said");
        read();
    }

    public void want() {
        service.want(want);
        Notice.done("plan.mine.wanted");
        want = "";
        read();
    }

    /** By hand on the screen, or by the own name typed where the hand can't. */
    public void sign() {
        if (written == null
                || !service.sign(written, writtenGoals, new PlanSignature(getMeaning(), getReason(), png(), typed()))) {
            Notice.warn("plan.mine.changed_meanwhile");
        } else {
            Notice.done("plan.mine.signed");
            setMeaning("");
            setName("");
            setReason("");
        }
        wipe();
        read();
    }

    public List<String> getMeanings() {
        return PlanSignature.MEANINGS;
    }

    public String getOwnName() {
        return user.getDisplayName();
    }

    public @Nullable PlanRow getWritten() {
        return written;
    }

    public @Nullable PlanRow getInForce() {
        return inForce;
    }

    public List<GoalRow> getWrittenGoals() {
        return writtenGoals;
    }

    public List<GoalRow> getGoals() {
        return goals;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion == null ? "" : opinion;
    }

    public String getWant() {
        return want;
    }

    public void setWant(String want) {
        this.want = want == null ? "" : want;
    }
}
