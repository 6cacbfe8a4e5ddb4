package lv.vecruzina.web.plan;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.plan.GoalRow;
import lv.vecruzina.ejb.plan.PlanRow;
import lv.vecruzina.ejb.plan.PlanService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Makes the version being written the plan in force (plāna sastādīšana); where something is missing it is named and asked first. */
@Named
@ViewScoped
public class PlanMaking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PlanService service;

    @Inject
    private PlanPage plans;

    private List<String> lacking = List.of();

    /** Keeps what is typed, then makes it or asks. A version that says nothing is not asked about: it is refused. */
    public void ask() {
        plans.keep();
        PlanRow draft = plans.getDraft();
        List<GoalRow> goals = draft == null ? List.of() : plans.goals(draft);
        lacking = draft == null ? List.of() : draft.lacking(goals);
        if (isEmpty(draft, goals) || lacking.isEmpty() && plans.getPassedTerm() == null) {
            make();
        } else {
            PrimeFaces.current().ajax().addCallbackParam("asked", true);
        }
    }

    private static boolean isEmpty(@Nullable PlanRow draft, List<GoalRow> goals) {
        return draft != null
                && goals.isEmpty()
                && (draft.summary() == null || draft.summary().isBlank());
    }

    public void make() {
        PlanRow draft = plans.getDraft();
        if (draft != null) {
            service.make(draft.id(), draft.version());
            Notice.done("plan.version.made");
        }
        plans.read();
    }

    /** What is missing, by the key of its words. */
    public List<String> getLacking() {
        return lacking;
    }
}
