package lv.vecruzina.ejb.leaver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The information sheet (informatīvā lapa): what guarantees a youth has, at least six months before the 18th birthday, and the
 * signature under it. The amounts are kept with the sheet as the youth was told of them.
 */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.MUNICIPALITY})
public class SheetService {
    private static final int ADULT = 18;

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
        return amounts(em, day);
    }

    static List<Guarantee> amounts(EntityManager em, LocalDate day) {
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

    /**
     * Gives the sheet to the youth's own page (lapa planšetē), where it is open until the youth decides: one at a time, from the
     * age of interviews until the 18th birthday.
     */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public long give(String clientNo) {
        Client youth = Objects.requireNonNull(em.find(Client.class, circle.require(clientNo)));
        LocalDate today = LocalDate.now(clock);
        requireOldEnough(youth, today);
        if (Age.on(youth.getBirthDate(), today) >= ADULT) {
            throw new RuleViolation("leaver.own_page_is_closed", ADULT);
        }
        if (isSigned(youth, today)) {
            throw new RuleViolation("leaver.sheet_is_signed_today");
        }
        LeaverStep sheet = LeaverStep.given(youth.getId(), today, user.userName(), clock.instant());
        em.persist(sheet);
        em.flush();
        return sheet.getId();
    }

    private boolean isSigned(Client youth, LocalDate day) {
        return em.createQuery("""
                        select count(l) from LeaverStep l where l.clientId = :client and l.kind = :sheet and l.doneOn = :day
                        and l.signed = true and l.withdrawnAt is null""", Long.class)
                        .setParameter("client", youth.getId())
                        .setParameter("sheet", LeaverStep.SHEET)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /**
     * Keeps the sheet as the youth signed or refused it on paper on a day, with the amounts of that day: today, or a past day from
     * the age of interviews on. It takes the place of one that is open on the youth's own page.
     *
     * @param enteredLateReason why a past day is entered only now: it can end a breach after the fact; not kept of today
     */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER})
    public long enter(String clientNo, LocalDate day, @Nullable String enteredLateReason, SheetSignature signature) {
        Client youth = Objects.requireNonNull(em.find(Client.class, circle.require(clientNo)));
        String late = day.isBefore(LocalDate.now(clock)) ? enteredLateReason : null;
        requirePossible(youth, day, late);
        LeaverStep sheet = open(em, youth.getId())
                .orElseGet(() -> LeaverStep.given(youth.getId(), day, user.userName(), clock.instant()));
        sheet.decideOnPaper(day, late, signature);
        em.persist(sheet);
        keep(em, sheet, amounts(day));
        return sheet.getId();
    }

    /** The sheet that lies on the youth's own page and is not decided about. */
    static Optional<LeaverStep> open(EntityManager em, long clientId) {
        return em.createQuery("""
                        select l from LeaverStep l where l.clientId = :client and l.givenOn is not null and l.signedAs is null
                        and l.withdrawnAt is null""", LeaverStep.class)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }

    /** Keeps with a sheet what the youth was told by it. */
    static void keep(EntityManager em, LeaverStep sheet, List<Guarantee> told) {
        em.flush();
        told.forEach(amount -> em.persist(new LeaverAmount(sheet.getId(), amount)));
        em.flush();
    }

    private void requirePossible(Client youth, LocalDate day, @Nullable String late) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new RuleViolation("leaver.day_is_to_come", day);
        }
        requireOldEnough(youth, day);
        if (day.isBefore(today) && (late == null || late.isBlank())) {
            throw new RuleViolation("leaver.late_sheet_needs_a_reason");
        }
    }

    private void requireOldEnough(Client youth, LocalDate day) {
        int years = LeaverQueries.years(em, LocalDate.now(clock), "CARE_LEAVER_INTERVIEW_AGE");
        if (Age.on(youth.getBirthDate(), day) < years) {
            throw new RuleViolation("leaver.sheet_is_too_early", years);
        }
    }
}
