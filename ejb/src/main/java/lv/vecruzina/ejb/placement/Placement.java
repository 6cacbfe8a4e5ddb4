package lv.vecruzina.ejb.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.legal.CareService;
import lv.vecruzina.ejb.shared.Withdrawable;
import org.jspecify.annotations.Nullable;

/**
 * A client's receipt of a service (pakalpojuma saņemšana), from the first day to the first day no longer. It is added,
 * ended, and where it was entered wrongly withdrawn with a reason; nothing is ever deleted.
 */
@Entity
@Table(name = "placement", schema = "care")
@SequenceGenerator(name = "placement", sequenceName = "care.placement_id_seq", allocationSize = 1)
public class Placement extends Withdrawable {
    /** Where a client came from, as the yearly statistics ask (MK 324/2017); an import may know other words. */
    public static final List<String> CAME_FROM =
            List.of("family", "foster_family", "guardian", "hospital", "other_institution", "police");

    /** Where a client went, likewise. */
    public static final List<String> ENDED_TO = List.of(
            "parents",
            "foster_family",
            "guardian",
            "adoption",
            "independent_life",
            "other_institution",
            "died",
            "other");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "placement")
    private long id;

    @Column(name = "placement_no")
    private String placementNo;

    @Column(name = "client_id")
    private long clientId;

    @Column(name = "service_id")
    private long serviceId;

    private boolean residential;

    @Column(name = "payer_id")
    private long payerId;

    @Column(name = "decision_no")
    private @Nullable String decisionNo;

    @Column(name = "decision_date")
    private @Nullable LocalDate decisionDate;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "began_as_id")
    private @Nullable Long beganAsId;

    @Column(name = "came_from")
    private @Nullable String cameFrom;

    @Column(name = "ended_to")
    private @Nullable String endedTo;

    @Column(name = "ended_reason")
    private @Nullable String endedReason;

    @Column(name = "against_limit_reason")
    private @Nullable String againstLimitReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Placement() {}

    public Placement(String placementNo, long clientId, CareService service, PlacementDraft draft) {
        this.placementNo = placementNo;
        this.clientId = clientId;
        this.serviceId = service.getId();
        this.residential = service.isResidential();
        this.payerId = draft.payerId();
        this.decisionNo = draft.decisionNo();
        this.decisionDate = draft.decisionDate();
        this.decidedBy = draft.decidedBy();
        this.validFrom = draft.validFrom();
        this.validTo = draft.validTo();
        this.startedOn = draft.startedOn();
        this.endedOn = draft.endedOn();
        this.cameFrom = draft.cameFrom();
        this.againstLimitReason = draft.againstLimitReason();
    }

    /** Ends the placement: {@code endedOn} is the first day no longer. */
    public void end(LocalDate endedOn, @Nullable String endedTo, @Nullable String reason) {
        this.endedOn = endedOn;
        this.endedTo = endedTo;
        this.endedReason = reason;
    }

    public long getId() {
        return id;
    }

    public String getPlacementNo() {
        return placementNo;
    }

    public long getClientId() {
        return clientId;
    }

    public long getServiceId() {
        return serviceId;
    }

    public long getPayerId() {
        return payerId;
    }

    public boolean isResidential() {
        return residential;
    }

    /** The placement the service began as; another one where only the payer has changed since. */
    long getBeganAsId() {
        return beganAsId == null ? id : beganAsId;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public int getVersion() {
        return version;
    }
}
