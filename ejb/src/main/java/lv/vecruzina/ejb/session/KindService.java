package lv.vecruzina.ejb.session;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sql;
import lv.vecruzina.ejb.shared.Version;
import org.jspecify.annotations.Nullable;

/** The kinds of session the centre offers (nodarbību veidi): new ones come, old ones end, none is deleted. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.NURSE})
public class KindService {
    @Resource(lookup = "java:/jdbc/VecruzinaDS")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected KindService() {}

    KindService(DataSource dataSource, EntityManager em, Clock clock) {
        this.dataSource = dataSource;
        this.em = em;
        this.clock = clock;
    }

    /** All kinds, those offered today first, then by name. */
    public List<KindRow> kinds() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.session.KindRow(k.id, k.version, k.name, k.about, k.fromOn, k.untilOn)
                        from SessionKind k
                        order by case when k.untilOn is null or k.untilOn > :today then 0 else 1 end, k.name, k.id""", KindRow.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** Offers a kind from today. */
    @RolesAllowed({Role.DIRECTOR, Role.SPECIALIST})
    public void offer(String name, @Nullable String about) {
        if (name.isBlank()) {
            throw new RuleViolation("session.kind_needs_a_name");
        }
        em.persist(
                new SessionKind(name, about == null || about.isBlank() ? null : about.strip(), LocalDate.now(clock)));
        em.flush();
    }

    /** Ends a kind: today is the last day it is offered. */
    @RolesAllowed({Role.DIRECTOR, Role.SPECIALIST})
    public void end(long id, int version) {
        SessionKind kind = em.find(SessionKind.class, id);
        if (kind == null || !kind.isOfferedOn(LocalDate.now(clock))) {
            throw new RuleViolation("session.kind_is_not_offered");
        }
        Version.refuseStale(kind.getVersion(), version);
        kind.end(LocalDate.now(clock).plusDays(1));
        em.flush();
    }

    /** Teenagers' sessions by month and kind, of the whole house: counts without anybody's name. */
    public List<TeenAttendance> teenAttendance(YearMonth first, YearMonth last) {
        return Sql.rows(
                dataSource,
                "session/teen_attendance",
                row -> new TeenAttendance(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("kind"),
                        row.getInt("delivered"),
                        row.getInt("invited")),
                first.atDay(1),
                last.plusMonths(1).atDay(1));
    }
}
