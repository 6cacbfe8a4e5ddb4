package lv.vecruzina.ejb.leaver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/**
 * The information sheet (informatīvā lapa): what guarantees a youth has, at least six months before the 18th birthday, and the
 * signature under it. The amounts are kept with the sheet as the youth was told of them.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.MUNICIPALITY})
public class SheetService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SheetService() {}

    SheetService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** The amounts valid on a day, as they are known. */
    public List<Guarantee> amounts(LocalDate day) {
        return Guarantee.on(
                day,
                em.createQuery("""
                        select new lv.vecruzina.ejb.leaver.Guarantee(p.variant, p.amount, p.validFrom, p.verified)
                        from LegalParameter p where p.code = :code""", Guarantee.class)
                        .setParameter("code", Guarantee.CODE)
                        .getResultList());
    }

    /** The amounts a youth was told of by a sheet; none of one that came by import or lies outside the circle. */
    public List<Guarantee> told(long stepId) {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.leaver.Guarantee(a.variant, a.amountEur, a.validFrom, a.verified)
                        from LeaverAmount a join LeaverStep l on l.id = a.stepId join Client c on c.id = l.clientId
                        where l.id = :step and""" + ClientCircle.SEEN + " order by a.id", Guarantee.class))
                .setParameter("step", stepId)
                .getResultList();
    }

    /** Keeps the sheet as the youth signed or refused it on a day, today at the latest, with the amounts of that day. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public long sign(String clientNo, LocalDate day, SheetSignature signature) {
        long client = circle.require(clientNo);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("leaver.day_is_to_come", day);
        }
        LeaverStep sheet = LeaverStep.sheet(client, day, signature, user.userName(), clock.instant());
        em.persist(sheet);
        em.flush();
        amounts(day).forEach(amount -> em.persist(new LeaverAmount(sheet.getId(), amount)));
        em.flush();
        return sheet.getId();
    }
}
