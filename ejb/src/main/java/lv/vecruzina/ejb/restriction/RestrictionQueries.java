package lv.vecruzina.ejb.restriction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Riga;
import lv.vecruzina.ejb.shared.Role;

/** Reads restrictions (ierobežojumi) of clients of the caller's circle, and what limits them. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
public class RestrictionQueries {
    private static final String ROW = """
            select new lv.vecruzina.ejb.restriction.RestrictionRow(
                r.id, r.version, c.clientNo, c.givenName, c.familyName, r.kind, r.begunAt, r.endedAt, g.nameLv, g.nameEn,
                r.ground, r.supervised, (select count(k) from RestrictionLook k where k.restrictionId = r.id
                    and k.lookedAt <= coalesce(r.endedAt, k.lookedAt)),
                (select count(l) from RestrictionLook l where l.restrictionId = r.id),
                r.recordedBy, r.historyReason, r.withdrawnReason)
            from Restriction r join Client c on c.id = r.clientId left join RestrictionGround g on g.code = r.groundCode where\s""";

    private static final String LOOK = """
            select new lv.vecruzina.ejb.restriction.LookRow(
                k.restrictionId, k.lookedAt, coalesce(a.displayName, k.lookedBy), k.seen, k.writtenAt)
            from RestrictionLook k join Restriction r on r.id = k.restrictionId join Client c on c.id = r.clientId
            left join Account a on a.userName = k.lookedBy""";

    private static final String NEWEST = " order by r.begunAt desc, r.id desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @SuppressWarnings("NullAway.Init")
    protected RestrictionQueries() {}

    RestrictionQueries(EntityManager em, ClientCircle circle) {
        this.em = em;
        this.circle = circle;
    }

    /** All of a client, the newest first, those withdrawn too; none outside the caller's circle. */
    public List<RestrictionRow> ofClient(long clientId) {
        return rows("c.id = :client and", NEWEST)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** What runs now, the longest first. */
    public List<RestrictionRow> running() {
        return rows("r.endedAt is null and r.withdrawnAt is null and", " order by r.begunAt, r.id")
                .getResultList();
    }

    /** What is over and was written down since the moment, the newest first. */
    public List<RestrictionRow> overWrittenSince(Instant since) {
        return rows("r.endedAt is not null and r.recordedAt >= :since and r.withdrawnAt is null and", NEWEST)
                .setParameter("since", since)
                .getResultList();
    }

    /** What began in the month of Riga's calendar, the first first; none withdrawn. */
    List<RestrictionRow> begunIn(YearMonth month) {
        return rows(
                        "r.withdrawnAt is null and r.begunAt >= :from and r.begunAt < :until and",
                        " order by r.begunAt, r.id")
                .setParameter("from", Riga.start(month.atDay(1)))
                .setParameter("until", Riga.start(month.plusMonths(1).atDay(1)))
                .getResultList();
    }

    /** What was seen of restrictions of the caller's circle while they ran, the first look first. */
    List<LookRow> looksOf(List<RestrictionRow> seen) {
        return seen.isEmpty()
                ? List.of()
                : em.createQuery(LOOK + """
                         where r.id in :restrictions and k.lookedAt <= coalesce(r.endedAt, k.lookedAt)
                        order by k.lookedAt, k.id""", LookRow.class)
                        .setParameter(
                                "restrictions",
                                seen.stream().map(RestrictionRow::id).toList())
                        .getResultList();
    }

    /** A page of all, the newest first. */
    public List<RestrictionRow> page(int first, int size) {
        return rows("", NEWEST).setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count() {
        return circle.restrict(em.createQuery(
                        "select count(r) from Restriction r join Client c on c.id = r.clientId where"
                                + ClientCircle.SEEN,
                        Long.class))
                .getSingleResult();
    }

    /** The supervision log of a client's restrictions, the last look first. */
    public List<LookRow> looks(long clientId) {
        return circle.restrict(em.createQuery(
                        LOOK + " where c.id = :client and" + ClientCircle.SEEN + " order by k.lookedAt desc, k.id desc",
                        LookRow.class))
                .setParameter("client", clientId)
                .getResultList();
    }

    /** The grounds one may choose from. */
    public List<GroundRow> grounds() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.restriction.GroundRow(g.code, g.nameLv, g.nameEn, g.isolates, g.verified)
                        from RestrictionGround g order by g.id""", GroundRow.class).getResultList();
    }

    /** The limit of an isolation that begins at the moment: by the parameter of that day of Riga's calendar. */
    public IsolationLimit limit(Instant begunAt) {
        LocalDate day = LocalDate.ofInstant(begunAt, Riga.ZONE);
        return new IsolationLimit(hours(day, "at_once"), hours(day, "total"));
    }

    private BigDecimal hours(LocalDate day, String variant) {
        return new LegalParameters(em)
                .on(day, "ISOLATION_HOURS", variant)
                .orElseThrow(() -> new IllegalStateException("ISOLATION_HOURS has no value on " + day));
    }

    private TypedQuery<RestrictionRow> rows(String where, String order) {
        return circle.restrict(em.createQuery(ROW + where + ClientCircle.SEEN + order, RestrictionRow.class));
    }
}
