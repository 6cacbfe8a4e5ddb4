package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.ejb.decision.Suspension;
import lv.vecruzina.ejb.decision.SuspensionService;
import lv.vecruzina.ejb.session.SessionQueries;
import lv.vecruzina.ejb.session.SessionRow;
import lv.vecruzina.web.shared.Notice;
import lv.vecruzina.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** The dialogs that suspend a service and let it go on (apturēšana, atsākšana). */
@Named
@ViewScoped
public class ChainSuspension implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private SuspensionService suspensions;

    @EJB
    private SessionQueries sessions;

    @Inject
    private ChainPage page;

    private @Nullable ChainRow row;
    private @Nullable Suspension suspension;
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private String reason = "";

    public void open(ChainRow chosen) {
        row = chosen;
        fromOn = page.getToday();
        untilOn = null;
        reason = "";
    }

    public void openResume(Suspension chosen) {
        suspension = chosen;
        untilOn = page.getToday();
    }

    public void suspend() {
        ChainRow chosen = Objects.requireNonNull(row);
        suspensions.suspend(
                Objects.requireNonNull(chosen.placementId()),
                Objects.requireNonNull(chosen.placementVersion()),
                Objects.requireNonNull(fromOn),
                untilOn,
                reason);
        page.read();
        Notice.done("decision.suspension.saved");
        String planned = planned(Objects.requireNonNull(fromOn), untilOn);
        if (!planned.isEmpty()) {
            Notice.warn("decision.suspension.sessions", planned);
        }
    }

    /** The days on which sessions of the client are planned all the same. */
    private String planned(LocalDate first, @Nullable LocalDate goesOn) {
        return sessions.ofClient(page.getClientId()).stream()
                .filter(row -> row.isPlannedWithin(first, goesOn))
                .map(SessionRow::heldOn)
                .distinct()
                .sorted()
                .map(Text::written)
                .collect(Collectors.joining(", "));
    }

    public void resume() {
        Suspension chosen = Objects.requireNonNull(suspension);
        suspensions.resume(chosen.getId(), chosen.getVersion(), Objects.requireNonNull(untilOn));
        page.read();
        Notice.done("decision.suspension.resumed");
    }
    /** The service the dialog is about. */
    public @Nullable ChainRow getRow() {
        return row;
    }

    public @Nullable LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(@Nullable LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(@Nullable LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
