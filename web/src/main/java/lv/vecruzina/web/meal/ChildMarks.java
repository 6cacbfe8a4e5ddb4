package lv.vecruzina.web.meal;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.meal.MealDraft;
import lv.vecruzina.ejb.meal.Resident;

/** A child's line of the form (bērna rinda): one mark to tap for each task. */
public class ChildMarks implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Whether the child took part in the task (atzīme). */
    public static class Mark implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String task;
        private boolean on;

        Mark(String task) {
            this.task = task;
        }

        public String getTask() {
            return task;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }
    }

    private final Resident child;
    private final List<Mark> marks = MealDraft.TASKS.stream().map(Mark::new).toList();

    ChildMarks(Resident child) {
        this.child = child;
    }

    Set<String> tasks() {
        return marks.stream().filter(Mark::isOn).map(Mark::getTask).collect(Collectors.toSet());
    }

    public Resident getChild() {
        return child;
    }

    public List<Mark> getMarks() {
        return marks;
    }
}
