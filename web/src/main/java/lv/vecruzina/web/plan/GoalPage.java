package lv.vecruzina.web.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import lv.vecruzina.ejb.plan.GoalDraft;
import lv.vecruzina.ejb.plan.GoalRow;
import lv.vecruzina.ejb.plan.PlanRow;
import lv.vecruzina.ejb.plan.PlanService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** A goal of the version being written (mērķa ievade): added, changed, taken out with a reason. */
@Named
@ViewScoped
public class GoalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PlanService service;

    @Inject
    private PlanPage plans;

    private @Nullable GoalRow row;
    private @Nullable String childWords;
    private @Nullable String goal;
    private @Nullable String steps;
    private @Nullable String who;
    private @Nullable LocalDate dueOn;
    private String reason = "";

    public void add() {
        show(new GoalDraft(null, null, null, null, null));
        row = null;
    }

    public void edit(GoalRow chosen) {
        row = chosen;
        show(chosen.draft());
    }

    private void show(GoalDraft draft) {
        childWords = draft.childWords();
        goal = draft.goal();
        steps = draft.steps();
        who = draft.who();
        dueOn = draft.dueOn();
    }

    public void save() {
        GoalDraft draft = new GoalDraft(childWords, goal, steps, who, dueOn);
        PlanRow plan = plans.getDraft();
        if (row != null) {
            service.changeGoal(row.id(), row.version(), draft);
        } else if (plan != null) {
            service.addGoal(plan.id(), draft);
        }
        Notice.done("plan.goal.saved");
        plans.readWritten();
    }

    public void askWithdraw(GoalRow chosen) {
        row = chosen;
        reason = "";
    }

    public void withdraw() {
        if (row != null) {
            service.withdrawGoal(row.id(), row.version(), reason);
            Notice.done("plan.goal.withdrawn");
            plans.readWritten();
        }
    }

    /** The child wrote the words itself: they are read only. */
    public boolean isByChild() {
        return row != null && row.byChild();
    }

    public @Nullable String getChildWords() {
        return childWords;
    }

    public void setChildWords(@Nullable String childWords) {
        this.childWords = childWords;
    }

    public @Nullable String getGoal() {
        return goal;
    }

    public void setGoal(@Nullable String goal) {
        this.goal = goal;
    }

    public @Nullable String getSteps() {
        return steps;
    }

    public void setSteps(@Nullable String steps) {
        this.steps = steps;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
