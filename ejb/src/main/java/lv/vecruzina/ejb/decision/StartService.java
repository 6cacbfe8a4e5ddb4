package lv.vecruzina.ejb.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.placement.DecisionTerm;
import lv.vecruzina.ejb.placement.PlacementDraft;
import lv.vecruzina.ejb.placement.PlacementService;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** Starts a service on its decision and contract (pakalpojuma sākšana), within the caller's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class StartService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainQueries chains;

    @Inject
    private PlacementService placements;

    @SuppressWarnings("NullAway.Init")
    protected StartService() {}

    StartService(EntityManager em, ChainQueries chains, PlacementService placements) {
        this.em = em;
        this.chains = chains;
        this.placements = placements;
    }

    /**
     * Starts the service with the limits of every placement and returns its number. Only LONGTERM begins without a decision
     * (rule 2: who must be told is told by the event the placement fires).
     */
    public String start(String key, int version, StartDraft draft) {
        ChainRow row = chains.find(key).orElseThrow(() -> new RuleViolation("decision.unknown"));
        if (row.applicationId() == null || row.placementId() != null) {
            throw new RuleViolation("decision.has_started");
        }
        boolean decided = Decision.GRANTED.equals(row.outcome());
        if (!decided && (row.outcome() != null || !row.serviceCode().equals("LONGTERM"))) {
            throw new RuleViolation("decision.not_granted");
        }
        if (decided && row.contractId() == null && !DecisionRule.isUrgent(row.serviceCode())) {
            throw new RuleViolation("decision.needs_a_contract");
        }
        if (decided && draft.againstLimitReason() == null) {
            refuseOutsideTerm(row, draft);
        }
        DecisionService.claim(em, row, version);
        PlacementDraft placement = new PlacementDraft(
                row.serviceCode(),
                payer(row),
                null,
                null,
                null,
                null,
                null,
                draft.startedOn(),
                draft.endedOn(),
                draft.cameFrom(),
                draft.againstLimitReason());
        String no = placements.start(row.clientNo(), placement, decided);
        join(
                em,
                row.applicationId(),
                em.createQuery("select p.id from Placement p where p.placementNo = :no", Long.class)
                        .setParameter("no", no)
                        .getSingleResult());
        return no;
    }

    private static void refuseOutsideTerm(ChainRow row, StartDraft draft) {
        LocalDate last = draft.endedOn() == null || !draft.endedOn().isAfter(draft.startedOn())
                ? draft.startedOn()
                : draft.endedOn().minusDays(1);
        if (new DecisionTerm(row.validFrom(), row.validTo())
                .firstDayWithout(draft.startedOn(), last)
                .isPresent()) {
            throw new RuleViolation("decision.outside_term");
        }
    }

    private long payer(ChainRow row) {
        String payer = row.decisionId() == null
                ? "select c.municipalityId from Client c where c.clientNo = :key"
                : "select d.payerId from Decision d where d.id = :key";
        return em.createQuery(payer, Long.class)
                .setParameter("key", row.decisionId() == null ? row.clientNo() : row.decisionId())
                .getSingleResult();
    }

    /** The application and its decisions are those of the placement from now on. */
    static void join(EntityManager em, long application, long placement) {
        for (String joined : List.of(
                "update Application a set a.placementId = :placement where a.id = :application",
                "update Decision d set d.placementId = :placement where d.applicationId = :application")) {
            em.createQuery(joined)
                    .setParameter("placement", placement)
                    .setParameter("application", application)
                    .executeUpdate();
        }
    }
}
