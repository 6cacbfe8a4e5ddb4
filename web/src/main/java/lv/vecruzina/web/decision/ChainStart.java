package lv.vecruzina.web.decision;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vecruzina.ejb.decision.ChainRow;
import lv.vecruzina.ejb.decision.DecisionService;
import lv.vecruzina.ejb.decision.StartDraft;
import lv.vecruzina.ejb.decision.StartService;
import lv.vecruzina.ejb.placement.Placement;
import lv.vecruzina.ejb.placement.PlacementService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialogs of a contract, of the first day and of the end (līgums, sākums, beigas). */
@Named
@ViewScoped
public class ChainStart implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private DecisionService decisions;

    @EJB
    private StartService starts;

    @EJB
    private PlacementService placements;

    @Inject
    private ChainPage page;

    private @Nullable ChainRow row;
    private long decisionId;
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String cameFrom;
    private @Nullable String againstLimitReason;
    private @Nullable String endedTo;
    private String reason = "";

    public void open(ChainRow chosen) {
        row = chosen;
        signedOn = page.getToday();
        startedOn = page.firstDay(chosen);
        endedOn = null;
        cameFrom = null;
        againstLimitReason = null;
        endedTo = null;
        reason = "";
    }

    /** Asks for the end; for a child in long-term care the 18th birthday is proposed. */
    public void openEnd(ChainRow chosen) {
        open(chosen);
        endedOn = page.proposedEnd(chosen);
    }

    /** Asks for the contract on a decision of the service. */
    public void openContract(ChainRow chosen, long decision) {
        open(chosen);
        decisionId = decision;
    }

    public void sign() {
        ChainRow chosen = Objects.requireNonNull(row);
        decisions.sign(chosen.key(), chosen.version(), decisionId, Objects.requireNonNull(signedOn));
        page.read();
        Notice.done("decision.contract.saved");
    }

    public void start() {
        ChainRow chosen = Objects.requireNonNull(row);
        String no = starts.start(
                chosen.key(),
                chosen.version(),
                new StartDraft(Objects.requireNonNull(startedOn), endedOn, cameFrom, againstLimitReason));
        page.read();
        Notice.done("decision.start.saved", no);
    }

    public void end() {
        ChainRow chosen = Objects.requireNonNull(row);
        placements.end(
                Objects.requireNonNull(chosen.placementId()),
                Objects.requireNonNull(chosen.placementVersion()),
                Objects.requireNonNull(endedOn),
                endedTo,
                reason);
        page.read();
        Notice.done("decision.end.saved", String.valueOf(chosen.placementNo()), endedOn);
    }

    public List<String> getOrigins() {
        return Placement.CAME_FROM;
    }

    public List<String> getPlaces() {
        return Placement.ENDED_TO;
    }
    /** The service the dialog is about. */
    public @Nullable ChainRow getRow() {
        return row;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(@Nullable LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public @Nullable String getCameFrom() {
        return cameFrom;
    }

    public void setCameFrom(@Nullable String cameFrom) {
        this.cameFrom = cameFrom;
    }

    public @Nullable String getAgainstLimitReason() {
        return againstLimitReason;
    }

    public void setAgainstLimitReason(@Nullable String againstLimitReason) {
        this.againstLimitReason = againstLimitReason;
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
        this.reason = reason;
    }
}
