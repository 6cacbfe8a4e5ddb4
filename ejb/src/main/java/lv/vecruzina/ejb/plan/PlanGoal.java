package lv.vecruzina.ejb.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/** A goal of a plan (mērķis): the child's own words, kept as they were said, and what the worker makes of them, apart. */
@Entity
@Table(name = "plan_goal", schema = "care")
@SequenceGenerator(name = "plan_goal", sequenceName = "care.plan_goal_id_seq", allocationSize = 1)
public class PlanGoal extends Withdrawable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_goal")
    private long id;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "child_words")
    private @Nullable String childWords;

    @Column(name = "by_child")
    private boolean byChild;

    private @Nullable String goal;
    private @Nullable String steps;
    private @Nullable String who;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable String outcome;

    @Column(name = "outcome_note")
    private @Nullable String outcomeNote;

    @Version
    private int version;

    protected PlanGoal() {}

    private PlanGoal(long planId) {
        this.planId = planId;
    }

    static PlanGoal byChild(long planId, String words) {
        PlanGoal goal = new PlanGoal(planId);
        goal.childWords = words;
        goal.byChild = true;
        return goal;
    }

    static PlanGoal byWorker(long planId, GoalDraft draft) {
        PlanGoal goal = new PlanGoal(planId);
        goal.write(draft);
        return goal;
    }

    /** The same goal in the next version, still to be reached. */
    PlanGoal carriedInto(long nextPlan) {
        PlanGoal next = new PlanGoal(nextPlan);
        next.childWords = childWords;
        next.byChild = byChild;
        next.goal = goal;
        next.steps = steps;
        next.who = who;
        next.dueOn = dueOn;
        return next;
    }

    /** Whether the goal already says what the worker writes. */
    boolean says(GoalDraft draft) {
        return draft.saysTheSameAs(new GoalDraft(childWords, goal, steps, who, dueOn), byChild);
    }

    /** What the worker writes; words the child wrote stay as they are. */
    final void write(GoalDraft draft) {
        if (!byChild) {
            this.childWords = draft.childWords();
        }
        this.goal = draft.goal();
        this.steps = draft.steps();
        this.who = draft.who();
        this.dueOn = draft.dueOn();
    }

    /** How far it was reached, at the review. */
    void assess(String reached, @Nullable String note) {
        this.outcome = reached;
        this.outcomeNote = note;
    }

    public boolean isReached() {
        return "reached".equals(outcome);
    }

    public long getPlanId() {
        return planId;
    }

    public int getVersion() {
        return version;
    }
}
