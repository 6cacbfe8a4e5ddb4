package lv.vecruzina.web.placement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lv.vecruzina.ejb.placement.PlacementDraft;
import org.jspecify.annotations.Nullable;

/** What is typed to add a placement (pakalpojuma saņemšanas ievade); it stays as it was when the draft is refused. */
public class PlacementForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String serviceCode;
    private @Nullable Long payerId;
    private @Nullable String decisionNo;
    private @Nullable LocalDate decisionDate;
    private @Nullable String decidedBy;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String cameFrom;
    private @Nullable String againstLimitReason;

    /** The draft; service, payer and first day are there, because the page needs them. */
    PlacementDraft draft() {
        return new PlacementDraft(
                Objects.requireNonNull(serviceCode),
                Objects.requireNonNull(payerId),
                decisionNo,
                decisionDate,
                decidedBy,
                validFrom,
                validTo,
                Objects.requireNonNull(startedOn),
                endedOn,
                cameFrom,
                againstLimitReason);
    }

    public @Nullable String getServiceCode() {
        return serviceCode;
    }

    public void setServiceCode(@Nullable String serviceCode) {
        this.serviceCode = serviceCode;
    }

    public @Nullable Long getPayerId() {
        return payerId;
    }

    public void setPayerId(@Nullable Long payerId) {
        this.payerId = payerId;
    }

    public @Nullable String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(@Nullable String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public @Nullable LocalDate getDecisionDate() {
        return decisionDate;
    }

    public void setDecisionDate(@Nullable LocalDate decisionDate) {
        this.decisionDate = decisionDate;
    }

    public @Nullable String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(@Nullable String decidedBy) {
        this.decidedBy = decidedBy;
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
}
