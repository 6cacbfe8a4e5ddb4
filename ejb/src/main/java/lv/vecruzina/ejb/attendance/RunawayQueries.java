package lv.vecruzina.ejb.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;

/** Reads what the runaways of the caller's circle ask for now (patvaļīgi prom), whoever of those on duty reads it. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class RunawayQueries {
    private static final String OPEN = " b.kind = 'runaway' and b.returnedAt is null and b.closedOn is null ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RunawayQueries() {}

    RunawayQueries(EntityManager em, ClientCircle circle, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
    }

    /**
     * The tasks of each runaway that goes on or was marked since yesterday, then the return that is to be recorded; the latest
     * runaway first. Older ones stand among the other obligations.
     */
    public List<RunawayRow> now() {
        List<RunawayRow> tasks = circle.restrict(em.createQuery(
                        """
                                select new lv.vecruzina.ejb.attendance.RunawayRow(
                                    o.rule, c.clientNo, c.givenName, c.familyName, o.aroseOn)
                                from Obligation o, Placement p, Client c
                                where p.id = o.placementId and c.id = p.clientId and p.withdrawnAt is null
                                and o.rule in ('RUNAWAY_POLICE', 'RUNAWAY_ORPHANS_COURT')
                                and o.doneAt is null and o.excusedAt is null
                                and (o.aroseOn >= :yesterday or exists (
                                    select b.id from Absence b where b.placementId = p.id and b.fromOn = o.aroseOn and""" + OPEN + ")) and"
                                + ClientCircle.SEEN + "order by o.rule desc", // the police before the court
                        RunawayRow.class))
                .setParameter("yesterday", LocalDate.now(clock).minusDays(1))
                .getResultList();
        List<RunawayRow> away = circle.restrict(
                        em.createQuery("""
                        select new lv.vecruzina.ejb.attendance.RunawayRow(
                            '', c.clientNo, c.givenName, c.familyName, b.fromOn)
                        from Absence b, Placement p, Client c
                        where p.id = b.placementId and c.id = p.clientId and p.withdrawnAt is null and""" + OPEN + "and" + ClientCircle.SEEN, RunawayRow.class))
                .getResultList();
        return Stream.concat(tasks.stream(), away.stream())
                .sorted(Comparator.comparing(RunawayRow::since)
                        .reversed()
                        .thenComparing(RunawayRow::clientName)
                        .thenComparing(RunawayRow::clientNo))
                .toList();
    }
}
