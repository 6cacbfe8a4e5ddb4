package lv.vecruzina.ejb.respite;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sql;

/** Reads respite days (atelpas brīdis): a client's years, and the stays and holds of a month in the caller's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class RespiteQueries {
    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RespiteQueries() {}

    RespiteQueries(EntityManager em, DataSource dataSource, ClientCircle circle, Clock clock) {
        this.em = em;
        this.dataSource = dataSource;
        this.circle = circle;
        this.clock = clock;
    }

    /** The years with respite days of a client, and this and the next one; empty for a client outside the circle. */
    public List<RespiteYear> ledger(long clientId) {
        if (!circle.sees(clientId)) {
            return List.of();
        }
        return Sql.rows(
                dataSource,
                "respite/ledger",
                row -> new RespiteYear(
                        row.getInt("year"),
                        row.getInt("allowed"),
                        row.getObject("granted", Integer.class),
                        row.getInt("used"),
                        row.getInt("booked"),
                        row.getInt("held"),
                        row.getInt("released")),
                clientId,
                LocalDate.now(clock));
    }

    /** All holds of a client, the newest first day first; none for a client outside the circle. */
    public List<RespiteHoldRow> holds(long clientId) {
        return circle.restrict(em.createQuery(
                        """
                        select new lv.vecruzina.ejb.respite.RespiteHoldRow(
                            h.id, h.version, h.fromOn, h.untilOn, coalesce(a.displayName, h.heldBy), h.placementId, h.releasedReason)
                        from RespiteHold h join Client c on c.id = h.clientId left join Account a on a.userName = h.heldBy
                        where c.id = :client and""" + ClientCircle.SEEN + " order by h.fromOn desc, h.id desc", RespiteHoldRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Stays and holds with a night in the month, by first day; clients outside the circle are not among them. */
    public List<RespiteStay> stays(YearMonth month) {
        var booked = circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.respite.RespiteStay(
                            0L, 0, c.clientNo, c.givenName, c.familyName, p.startedOn, p.endedOn)
                        from Placement p, Client c, CareService s where c.id = p.clientId and s.id = p.serviceId
                        and s.code = 'RESPITE' and p.withdrawnAt is null and p.startedOn <= :last
                        and (p.endedOn is null or p.endedOn > :first or p.startedOn >= :first) and""" + ClientCircle.SEEN, RespiteStay.class));
        var held = circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.respite.RespiteStay(
                            h.id, h.version, c.clientNo, c.givenName, c.familyName, h.fromOn, h.untilOn)
                        from RespiteHold h, Client c where c.id = h.clientId and h.usedAt is null and h.releasedAt is null
                        and h.fromOn <= :last and h.untilOn > :first and""" + ClientCircle.SEEN, RespiteStay.class));
        return Stream.of(booked, held)
                .flatMap(query -> query.setParameter("first", month.atDay(1))
                        .setParameter("last", month.atEndOfMonth())
                        .getResultStream())
                .sorted(Comparator.comparing(RespiteStay::fromOn).thenComparing(RespiteStay::clientNo))
                .toList();
    }
}
