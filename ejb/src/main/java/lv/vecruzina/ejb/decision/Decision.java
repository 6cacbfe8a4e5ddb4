package lv.vecruzina.ejb.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a service (lēmums): granted, refused or to the waiting list. It stands on an application, or prolongs a
 * placement; a later decision never changes an earlier one, but its amounts may count instead from a day on.
 */
@Entity
@Table(name = "decision", schema = "care")
@SequenceGenerator(name = "decision", sequenceName = "care.decision_id_seq", allocationSize = 1)
public class Decision {
    public static final String GRANTED = "granted";
    public static final String REFUSED = "refused";
    public static final String WAITING = "waiting_list";

    /** What can be decided. */
    public static final List<String> OUTCOMES = List.of(GRANTED, REFUSED, WAITING);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision")
    private long id;

    @Column(name = "application_id")
    private @Nullable Long applicationId;

    @Column(name = "placement_id")
    private @Nullable Long placementId;

    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private String outcome;

    @Column(name = "payer_id")
    private long payerId;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "granted_days")
    private @Nullable Integer grantedDays;

    @Column(name = "refused_reason")
    private @Nullable String refusedReason;

    @Column(name = "against_limit_reason")
    private @Nullable String againstLimitReason;

    private boolean amends;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "decision_grant", schema = "care", joinColumns = @JoinColumn(name = "decision_id"))
    @MapKeyColumn(name = "kind")
    @Column(name = "sessions")
    private Map<String, Integer> sessions = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    public Decision(@Nullable Long applicationId, @Nullable Long placementId, DecisionDraft draft) {
        this.applicationId = applicationId;
        this.placementId = placementId;
        this.number = draft.number();
        this.decidedOn = draft.decidedOn();
        this.decidedBy = draft.decidedBy();
        this.outcome = draft.outcome();
        this.payerId = draft.payerId();
        this.validFrom = draft.granted() ? draft.validFrom() : null;
        this.validTo = draft.granted() ? draft.validTo() : null;
        this.grantedDays = draft.granted() ? draft.grantedDays() : null;
        this.refusedReason = draft.refused() ? draft.refusedReason() : null;
        this.againstLimitReason = draft.granted() ? draft.againstLimitReason() : null;
        this.sessions.putAll(draft.granted() ? draft.sessions() : Map.of());
    }

    /** From its first day on its amounts take the place of those granted before. */
    Decision amending() {
        this.amends = true;
        return this;
    }

    public boolean isAmending() {
        return amends;
    }

    public long getId() {
        return id;
    }

    public @Nullable Long getApplicationId() {
        return applicationId;
    }

    public @Nullable Long getPlacementId() {
        return placementId;
    }

    public long getPayerId() {
        return payerId;
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public String getOutcome() {
        return outcome;
    }

    public @Nullable String getRefusedReason() {
        return refusedReason;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public @Nullable Integer getGrantedDays() {
        return grantedDays;
    }

    public Map<String, Integer> getSessions() {
        return Map.copyOf(sessions);
    }
}
