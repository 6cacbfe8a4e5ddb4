package lv.vecruzina.ejb.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.placement.PayerChange;
import lv.vecruzina.ejb.placement.PlacementService;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * Changes a service that runs from a day on (pakalpojuma maiņa), by a decision valid from that day: another amount, or another
 * payer. Its amounts take the place of those granted before.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class ChangeService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainQueries chains;

    @Inject
    private TermQueries terms;

    @Inject
    private LegalParameters parameters;

    @Inject
    private PlacementService placements;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ChangeService() {}

    ChangeService(
            EntityManager em,
            ChainQueries chains,
            TermQueries terms,
            LegalParameters parameters,
            PlacementService placements,
            Clock clock,
            CurrentUser user) {
        this.em = em;
        this.chains = chains;
        this.terms = terms;
        this.parameters = parameters;
        this.placements = placements;
        this.clock = clock;
        this.user = user;
    }

    /** Grants another amount from the decision's first day on: respite days, or sessions of each specialist. */
    public void amount(String key, int version, DecisionDraft draft) {
        ChainRow row = running(key, draft);
        if (row.serviceCode().equals("RESPITE") && draft.grantedDays() == null) {
            throw new RuleViolation("decision.needs_days");
        }
        DecisionService.claim(em, row, version);
        em.persist(new Decision(row.applicationId(), row.placementId(), draft).amending());
        em.flush();
    }

    /** From the decision's first day on its payer pays: the service goes on as a new placement, without a night lost or double. */
    public void payer(String key, int placementVersion, DecisionDraft draft, String reason) {
        ChainRow row = running(key, draft);
        long goesOn = placements.changePayer(
                placement(row), placementVersion, new PayerChange(first(draft), draft.payerId(), reason));
        em.persist(new Decision(null, goesOn, draft).amending());
        em.flush();
    }

    private ChainRow running(String key, DecisionDraft draft) {
        ChainRow row = chains.find(key).orElseThrow(() -> new RuleViolation("decision.unknown"));
        DecisionService.refuseUnfit(row, draft, clock);
        placement(row);
        LocalDate from = first(draft);
        LocalDate started = row.startedOn();
        if (started == null || from.isBefore(started) || row.endedOn() != null && !from.isBefore(row.endedOn())) {
            throw new RuleViolation("decision.changed_outside");
        }
        new GrantLimits(em, terms, parameters, clock, user).refuse(row, draft);
        return row;
    }

    private static long placement(ChainRow row) {
        if (row.placementId() == null) {
            throw new RuleViolation("decision.changed_outside");
        }
        return row.placementId();
    }

    private static LocalDate first(DecisionDraft draft) {
        if (draft.validFrom() == null || !draft.granted()) {
            throw new RuleViolation("decision.needs_a_first_day");
        }
        return draft.validFrom();
    }
}
