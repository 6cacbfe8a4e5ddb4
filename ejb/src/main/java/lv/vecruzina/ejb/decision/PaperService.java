package lv.vecruzina.ejb.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/** Keeps and gives out the documents of the steps (dokumenti) of clients in the caller's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class PaperService {
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected PaperService() {}

    PaperService(EntityManager em, ClientCircle circle, Clock clock, CurrentUser user) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
        this.user = user;
    }

    /** Keeps a file as the document of a step, at most 20 MB. */
    public void add(long clientId, String step, long stepId, PaperFile file) {
        if (!circle.sees(clientId)) {
            throw new RuleViolation("decision.unknown");
        }
        if (file.content().length == 0 || file.content().length > LARGEST_FILE) {
            throw new RuleViolation("decision.paper_size", LARGEST_FILE / 1024 / 1024);
        }
        em.persist(new DecisionPaper(clientId, step, stepId, file, clock.instant(), user.userName()));
        em.flush();
    }

    /** All documents of a client's steps, the newest first. */
    public List<PaperRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.decision.PaperRow(
                            d.id, d.version, d.step, d.stepId, d.fileName, d.sha256, d.addedAt, d.addedBy,
                            d.decisionId, d.revision, d.withdrawnReason)
                        from DecisionPaper d, Client c where c.id = d.clientId and c.id = :client and""" + ClientCircle.SEEN + """
                        order by d.addedAt desc, d.id desc""", PaperRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** A document with its content; empty where it is unknown, withdrawn or outside the caller's circle. */
    public Optional<DecisionPaper> file(long id) {
        return Optional.ofNullable(em.find(DecisionPaper.class, id))
                .filter(found -> !found.isWithdrawn() && circle.sees(found.getClientId()));
    }

    /** Takes a wrong document back with a reason; it is kept, and shown to nobody. */
    public void withdraw(long id, int version, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("decision.paper_withdrawal_needs_a_reason");
        }
        DecisionPaper paper = file(id).orElseThrow(() -> new RuleViolation("decision.unknown"));
        Version.refuseStale(paper.getVersion(), version);
        paper.withdraw(clock.instant(), user.userName(), reason.strip());
        em.flush();
    }
}
