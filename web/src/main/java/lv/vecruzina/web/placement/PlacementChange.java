package lv.vecruzina.web.placement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.placement.PlacementRow;
import lv.vecruzina.ejb.placement.PlacementService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The two dialogs about a placement (pakalpojuma beigšana, atsaukšana), part of every page that lists placements. */
@Dependent
public class PlacementChange implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PlacementService service;

    private @Nullable PlacementRow row;
    private @Nullable LocalDate endedOn;
    private @Nullable String endedTo;
    private String reason = "";

    public void chooseToEnd(PlacementRow chosen) {
        choose(chosen);
        PrimeFaces.current().executeScript("PF('ending').show()");
    }

    public void chooseToWithdraw(PlacementRow chosen) {
        choose(chosen);
        PrimeFaces.current().executeScript("PF('withdrawing').show()");
    }

    private void choose(PlacementRow chosen) {
        row = chosen;
        endedOn = chosen.endedOn();
        endedTo = chosen.endedTo();
        reason = "";
    }

    /** Ends the chosen placement; a refusal leaves the dialog open with what was typed. */
    public void end() {
        PlacementRow chosen = Objects.requireNonNull(row);
        LocalDate day = Objects.requireNonNull(endedOn);
        service.end(chosen.id(), chosen.version(), day, endedTo, reason);
        PrimeFaces.current().executeScript("PF('ending').hide()");
        Notice.done("placement.change.ended", chosen.clientName(), day);
    }

    public void withdraw() {
        PlacementRow chosen = Objects.requireNonNull(row);
        service.withdraw(chosen.id(), chosen.version(), reason);
        PrimeFaces.current().executeScript("PF('withdrawing').hide()");
        Notice.done("placement.change.withdrawn", chosen.clientName());
    }

    public @Nullable PlacementRow getRow() {
        return row;
    }

    public List<String> getPlaces() {
        return Placement.ENDED_TO;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public @Nullable String getEndedTo() {
        return endedTo;
    }

    public void setEndedTo(@Nullable String endedTo) {
        this.endedTo = endedTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
