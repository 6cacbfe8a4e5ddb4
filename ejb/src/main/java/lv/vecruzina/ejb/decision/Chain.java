package lv.vecruzina.ejb.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service wanted or received with the steps taken (pakalpojuma ceļš); read-only, as the view {@code care.chain} says. */
@Entity
@Table(name = "chain", schema = "care")
class Chain {
    @Id
    @Column(name = "chain_key")
    private String key;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "application_id")
    private @Nullable Long applicationId;

    @Column(name = "application_no")
    private @Nullable String applicationNo;

    private int version;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    private @Nullable String applicant;
    private @Nullable String ground;

    @Column(name = "assessed_on")
    private @Nullable LocalDate assessedOn;

    @Column(name = "assessed_by")
    private @Nullable String assessedBy;

    private @Nullable String conclusion;

    @Column(name = "decision_id")
    private @Nullable Long decisionId;

    @Column(name = "decision_no")
    private @Nullable String decisionNo;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    private @Nullable String outcome;
    private @Nullable String payer;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "refused_reason")
    private @Nullable String refusedReason;

    @Column(name = "against_limit_reason")
    private @Nullable String againstLimitReason;

    @Column(name = "contract_id")
    private @Nullable Long contractId;

    @Column(name = "contract_no")
    private @Nullable String contractNo;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "placement_id")
    private @Nullable Long placementId;

    @Column(name = "placement_no")
    private @Nullable String placementNo;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_to")
    private @Nullable String endedTo;

    @Column(name = "placement_version")
    private @Nullable Integer placementVersion;

    @Column(name = "continues_no")
    private @Nullable String continuesNo;

    @Column(name = "continued_no")
    private @Nullable String continuedNo;

    @Column(name = "next_step")
    private String nextStep;

    private LocalDate since;

    @SuppressWarnings("NullAway.Init")
    protected Chain() {}
}
