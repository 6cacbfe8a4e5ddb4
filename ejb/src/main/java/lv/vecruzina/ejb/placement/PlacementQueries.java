package lv.vecruzina.ejb.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Plain;
import lv.vecruzina.ejb.shared.Role;

/** Reads placements (pakalpojuma saņemšana) of the clients in the caller's circle. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE, Role.MUNICIPALITY})
public class PlacementQueries {
    private static final String ROW = """
            select new lv.vecruzina.ejb.placement.PlacementRow(
                p.id, p.version, p.placementNo, c.clientNo, c.givenName, c.familyName, s.code, s.residential, m.name,
                d.number, d.decidedOn, d.decidedBy, d.validTo, p.startedOn, p.endedOn, p.cameFrom, p.endedTo,
                p.againstLimitReason, p.withdrawnReason)
            """;
    private static final String ALL = """
             from Placement p left join PlacementDecision d on d.placementId = p.id, Client c, CareService s, Municipality m
             where c.id = p.clientId and s.id = p.serviceId and m.id = p.payerId and""" + ClientCircle.SEEN;
    /** On the day asked; a stay of one day is open on it. */
    private static final String OPEN_TODAY =
            " p.startedOn <= :today" + " and (p.endedOn is null or p.endedOn > :today or p.startedOn = :today) ";

    private static final String FOUND = ALL + """
             and p.withdrawnAt is null and c.searchName like :words and (:service = '' or s.code = :service)
             and (:open = false or""" + OPEN_TODAY + ")";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PlacementQueries() {}

    PlacementQueries(EntityManager em, ClientCircle circle, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
    }

    /** A page of placements, the newest start first. */
    public List<PlacementRow> search(String words, String service, boolean onlyOpen, int first, int size) {
        return found(
                        em.createQuery(ROW + FOUND + " order by p.startedOn desc, p.id desc", PlacementRow.class),
                        words,
                        service,
                        onlyOpen)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many placements are found. */
    public int count(String words, String service, boolean onlyOpen) {
        return found(em.createQuery("select count(p)" + FOUND, Long.class), words, service, onlyOpen)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> found(TypedQuery<T> query, String words, String service, boolean onlyOpen) {
        return circle.restrict(query)
                .setParameter("words", "%" + String.join("%", Plain.words(words)) + "%")
                .setParameter("service", service)
                .setParameter("open", onlyOpen)
                .setParameter("today", LocalDate.now(clock));
    }

    /** All placements of a client, withdrawn ones too, the newest start first. */
    public List<PlacementRow> ofClient(long clientId) {
        return circle.restrict(em.createQuery(
                        ROW + ALL + " and c.id = :client order by p.startedOn desc, p.id desc", PlacementRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Services the clients receive today, as client id and service code: one query for a page of a list. */
    public List<OpenService> openToday(Collection<Long> clientIds) {
        if (clientIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select new lv.vecruzina.ejb.placement.OpenService(p.clientId, s.code)
                        from Placement p, CareService s where s.id = p.serviceId and p.clientId in :clients
                        and p.withdrawnAt is null and""" + OPEN_TODAY + "order by s.sortOrder", OpenService.class)
                .setParameter("clients", clientIds)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
