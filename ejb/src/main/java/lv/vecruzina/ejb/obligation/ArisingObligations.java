package lv.vecruzina.ejb.obligation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.placement.PlacementStarted;
import lv.vecruzina.ejb.placement.RunawayMarked;
import lv.vecruzina.ejb.shared.Sql;

/** Obligations arise (pienākumi rodas) with what happened, in its transaction: no event without its tasks. */
@Dependent
public class ArisingObligations {
    /** A reason in words of the bundles: obligation.reason.mark_taken_back. */
    static final String MARK_TAKEN_BACK = "mark_taken_back";

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser user;

    @SuppressWarnings("NullAway.Init")
    protected ArisingObligations() {}

    ArisingObligations(EntityManager em, DataSource dataSource, Clock clock, CurrentUser user) {
        this.em = em;
        this.dataSource = dataSource;
        this.clock = clock;
        this.user = user;
    }

    /** Rule 15: police and orphans' court at once; with the mark taken back, what is still open asks no more. */
    void runaway(@Observes RunawayMarked marked) {
        Instant now = clock.instant();
        for (String rule : ObligationRule.RUNAWAY) {
            if (marked.away()) {
                arise(rule, marked.clientId(), marked.placementId(), marked.day(), now);
            } else {
                find(rule, marked.placementId(), marked.day())
                        .filter(Obligation::isOpen)
                        .ifPresent(open -> open.excuse(now, user.userName(), MARK_TAKEN_BACK));
            }
        }
        em.flush();
    }

    /** Rule 2: a child in long-term care without a decision is told to both until the end of the next working day. */
    void undecided(@Observes PlacementStarted started) {
        if (started.decided() || !started.serviceCode().equals("LONGTERM")) {
            return;
        }
        Instant due = ObligationRule.endOf(nextWorkingDay(started.startedOn()));
        for (String rule : ObligationRule.UNDECIDED) {
            arise(rule, started.clientId(), started.placementId(), started.startedOn(), due);
        }
        em.flush();
    }

    private void arise(String rule, long client, long placement, LocalDate day, Instant due) {
        find(rule, placement, day)
                .ifPresentOrElse(
                        there -> there.arise(due), () -> em.persist(new Obligation(rule, client, placement, day, due)));
    }

    private Optional<Obligation> find(String rule, long placement, LocalDate day) {
        return em.createQuery(
                        "select o from Obligation o where o.rule = :rule and o.placementId = :placement and o.aroseOn = :day",
                        Obligation.class)
                .setParameter("rule", rule)
                .setParameter("placement", placement)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        return Objects.requireNonNull(Sql.rows(
                        dataSource,
                        "obligation/next_working_day",
                        row -> Objects.requireNonNull(row.getObject(1, LocalDate.class)),
                        day)
                .get(0));
    }
}
