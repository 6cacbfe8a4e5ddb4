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
import lv.vecruzina.ejb.decision.Decision;
import lv.vecruzina.ejb.decision.DecisionDraft;
import lv.vecruzina.ejb.decision.DecisionRule;
import lv.vecruzina.ejb.decision.DecisionService;
import lv.vecruzina.web.shared.Notice;
import org.jspecify.annotations.Nullable;

/** The dialog of a decision (lēmums): the first one, one that prolongs the service, or one that changes its amount or payer. */
@Named
@ViewScoped
public class ChainDecision implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private DecisionService decisions;

    @Inject
    private ChainPage page;

    @Inject
    private ChainTerm term;

    @Inject
    private ChainChange change;

    @Inject
    private ChainAmount amount;

    private @Nullable ChainRow row;
    private String number = "";
    private @Nullable LocalDate decidedOn;
    private @Nullable String decidedBy;
    private String outcome = Decision.GRANTED;
    private @Nullable Long payerId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String refusedReason;

    public void open(ChainRow chosen) {
        row = chosen;
        number = "";
        decidedOn = page.getToday();
        decidedBy = getBodies().get(0);
        outcome = Decision.GRANTED;
        payerId = page.payerOf(chosen);
        validFrom = page.prolongedFrom(chosen);
        validTo = null;
        amount.clear();
        refusedReason = null;
        change.clear();
        term.clear();
    }

    /** A decision to the waiting list, for who was granted the service while no place is free. */
    public void openWaiting(ChainRow chosen) {
        open(chosen);
        outcome = Decision.WAITING;
    }

    /** A decision that changes the service, as long as the one that stands. */
    public void open(ChainRow chosen, String what) {
        open(chosen);
        change.choose(what);
        validFrom = page.getToday();
        validTo = chosen.validTo();
        payerId = what.equals(ChainChange.PAYER) ? null : payerId;
        page.decisionsOf(chosen).stream()
                .filter(one -> Objects.equals(one.decision().getId(), chosen.decisionId()))
                .forEach(amount::fill);
    }

    public void save() {
        ChainRow chosen = Objects.requireNonNull(row);
        DecisionDraft draft = new DecisionDraft(
                number,
                Objects.requireNonNull(decidedOn),
                Objects.requireNonNull(decidedBy),
                outcome,
                Objects.requireNonNull(payerId),
                validFrom,
                validTo,
                amount.getGrantedDays(),
                amount.ofEach(),
                refusedReason,
                term.getAgainstLimitReason());
        if (change.isChosen()) {
            change.save(chosen, draft);
        } else {
            decisions.decide(chosen.key(), chosen.version(), draft);
        }
        page.read();
        Notice.done("decision.decision.saved", number);
        amount.warnOfStrangers();
    }

    public List<String> getBodies() {
        return row == null ? List.of() : DecisionRule.bodies(row.serviceCode());
    }

    public List<String> getOutcomes() {
        return Decision.OUTCOMES;
    }

    /** The service the dialog is about. */
    public @Nullable ChainRow getRow() {
        return row;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(@Nullable String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public @Nullable Long getPayerId() {
        return payerId;
    }

    public void setPayerId(@Nullable Long payerId) {
        this.payerId = payerId;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }

    public @Nullable String getRefusedReason() {
        return refusedReason;
    }

    public void setRefusedReason(@Nullable String refusedReason) {
        this.refusedReason = refusedReason;
    }
}
