package lv.vecruzina.ejb.recommendation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** Keeps what proves a commitment (pierādījumi): files by their revisions, links to records in the system. */
@Stateless
@RolesAllowed({
    Role.DIRECTOR,
    Role.SOCIAL_WORKER,
    Role.SPECIALIST,
    Role.ACCOUNTANT,
    Role.DATA_PROTECTION,
    Role.MUNICIPALITY
})
public class EvidenceService {
    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private LeadCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceService() {}

    EvidenceService(EntityManager em, Clock clock, CurrentUser user) {
        this.em = em;
        this.clock = clock;
        this.user = user;
        this.circle = new LeadCircle(em, user);
    }

    /** Keeps a file, at most 20 MB, and returns its revision: one of a name given before replaces that one, which stays. */
    public int addFile(long commitmentId, EvidenceFile file) {
        if (file.content().length == 0 || file.content().length > LARGEST_FILE) {
            throw new RuleViolation("recommendation.evidence_size", LARGEST_FILE / 1024 / 1024);
        }
        circle.worked(commitmentId);
        int revision = 1
                + em.createQuery("""
                                select coalesce(max(e.revision), 0) from Evidence e
                                where e.commitmentId = :id and e.fileName = :name""", Integer.class)
                        .setParameter("id", commitmentId)
                        .setParameter("name", file.fileName())
                        .getSingleResult();
        em.persist(new Evidence(commitmentId, file, revision, clock.instant(), user.userName()));
        em.flush();
        return revision;
    }

    /** Points at an indicator or a page of the product, where the records themselves are the proof. */
    public void addLink(long commitmentId, EvidenceLink link) {
        if (!link.isOne()) {
            throw new RuleViolation("recommendation.evidence_link_is_one");
        }
        circle.worked(commitmentId);
        em.persist(new Evidence(commitmentId, link, clock.instant(), user.userName()));
        em.flush();
    }

    public void withdraw(long id, String reason) {
        Evidence evidence = em.find(Evidence.class, id);
        if (evidence == null) {
            throw new RuleViolation("recommendation.unknown");
        }
        circle.worked(evidence.getCommitmentId());
        evidence.withdraw(clock.instant(), user.userName(), reason);
        em.flush();
    }
}
