package lv.vecruzina.ejb.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * Keeps the documents the centre makes of a decision as they were given out (izsniegtie dokumenti): the first print stands until
 * somebody asks for a new revision, and the old one stays beside it.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
public class MadePaperService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ChainQueries chains;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected MadePaperService() {}

    MadePaperService(EntityManager em, ChainQueries chains, ClientCircle circle, Clock clock, CurrentUser user) {
        this.em = em;
        this.chains = chains;
        this.circle = circle;
        this.clock = clock;
        this.user = user;
    }

    /** The last revision of a document of the decision; empty where none was made, or outside the caller's circle. */
    public Optional<DecisionPaper> kept(long decision, String step) {
        return chains.decision(decision).flatMap(row -> revisions(decision, step).stream()
                .filter(paper -> !paper.isWithdrawn())
                .findFirst());
    }

    /** Keeps a document made for the first time; who comes second gets the one that is kept. */
    public DecisionPaper keep(long decision, MadePaper made) {
        DecisionRow row = locked(decision);
        return kept(decision, made.step()).orElseGet(() -> persist(row, made));
    }

    /** Keeps a new revision, where the data are no longer those the last one was made from. */
    public DecisionPaper renew(long decision, MadePaper made) {
        DecisionRow row = locked(decision);
        kept(decision, made.step())
                .filter(last -> made.data().equals(last.getMadeFrom()))
                .ifPresent(last -> {
                    throw new RuleViolation(
                            "decision.paper_is_the_same", LocalDate.ofInstant(last.getAddedAt(), Riga.ZONE));
                });
        return persist(row, made);
    }

    private DecisionPaper persist(DecisionRow row, MadePaper made) {
        long decision = row.decision().getId();
        int last = revisions(decision, made.step()).stream()
                .mapToInt(paper -> Objects.requireNonNull(paper.getRevision()))
                .max()
                .orElse(0);
        DecisionPaper paper = new DecisionPaper(
                circle.require(row.clientNo()),
                made.step(),
                row.stepId(),
                made.file(),
                clock.instant(),
                user.userName());
        paper.madeOf(decision, last + 1, made.data());
        em.persist(paper);
        em.flush();
        return paper;
    }

    /** Makes the others wait who print a document of the same decision. */
    private DecisionRow locked(long decision) {
        DecisionRow row = chains.decision(decision).orElseThrow(() -> new RuleViolation("decision.unknown"));
        em.find(Decision.class, decision, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    private List<DecisionPaper> revisions(long decision, String step) {
        return em.createQuery("""
                        select d from DecisionPaper d where d.decisionId = :decision and d.step = :step
                        order by d.revision desc""", DecisionPaper.class)
                .setParameter("decision", decision)
                .setParameter("step", step)
                .getResultList();
    }
}
