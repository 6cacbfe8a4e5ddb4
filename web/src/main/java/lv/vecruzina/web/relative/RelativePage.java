package lv.vecruzina.web.relative;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.vecruzina.ejb.relative.Period;
import lv.vecruzina.ejb.relative.RelativeRow;
import lv.vecruzina.ejb.relative.RelativeService;
import lv.vecruzina.web.client.ClientHead;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The people around a client (cilvēki): whom to call, whom not, and who represents the client on which days. */
@Named
@ViewScoped
public class RelativePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<String> KINDS = List.of(
            "mother",
            "father",
            "sibling",
            "grandparent",
            "guardian",
            "foster_family",
            "spouse",
            "institution",
            "other");
    private static final List<String> REPRESENTS_AS =
            List.of("parent", "guardian", "orphans_court", "institution", "trustee", "other");

    @EJB
    private RelativeService relatives;

    @Inject
    private ClientHead head;

    private List<RelativeRow> rows = List.of();
    private List<Period> unrepresented = List.of();
    private RelativeForm form = new RelativeForm();
    private @Nullable RelativeRow row;
    private String reason = "";

    /** Reads the people of the open file. */
    public void read() {
        rows = relatives.ofClient(head.getId());
        unrepresented = relatives.unrepresented(head.getId());
    }

    public void add() {
        row = null;
        form = new RelativeForm();
    }

    public void edit(RelativeRow chosen) {
        row = chosen;
        form = RelativeForm.of(chosen.draft());
    }

    public void askWithdraw(RelativeRow chosen) {
        row = chosen;
        reason = "";
    }

    public void save() {
        if (row == null) {
            relatives.add(head.getId(), form.draft());
        } else {
            relatives.change(row.id(), row.version(), form.draft());
        }
        Notice.done("relative.edit.saved", form.getName());
        read();
    }

    public void withdraw() {
        if (row != null) {
            relatives.withdraw(row.id(), row.version(), reason);
            Notice.done("relative.edit.withdrawn", row.name());
            read();
        }
    }

    public List<RelativeRow> getRows() {
        return rows;
    }

    public List<Period> getUnrepresented() {
        return unrepresented;
    }

    /** How many days all the gaps have together. */
    public long getUnrepresentedDays() {
        return unrepresented.stream()
                .mapToLong(gap -> gap.days(head.getToday()))
                .sum();
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public List<String> getRepresentsAs() {
        return REPRESENTS_AS;
    }

    public RelativeForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
