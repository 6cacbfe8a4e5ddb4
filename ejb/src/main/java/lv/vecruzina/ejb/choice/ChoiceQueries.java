package lv.vecruzina.ejb.choice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.shared.Role;

/** Reads what children of the caller's circle chose (izvēles): what is to be bought, who has not chosen yet, what was bought. */
@Stateless
@RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER})
public class ChoiceQueries {
    private static final int ADULT = 18;

    private static final String ROW = """
            select new lv.vecruzina.ejb.choice.ChoiceRow(
                o.id, c.clientNo, c.givenName, c.familyName, o.chosenOn, o.kind, o.item, o.chosenByChild, o.purchaseId, p.boughtOn, o.withdrawnReason,
                case when exists (
                    select s.id from PurchaseShopper s where s.purchaseId = o.purchaseId and s.clientId = o.clientId)
                then true else false end)
            from Choice o join Client c on c.id = o.clientId left join Purchase p on p.id = o.purchaseId where\s""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ChoiceQueries() {}

    ChoiceQueries(EntityManager em, ClientCircle circle, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.clock = clock;
    }

    /** What waits to be bought, by kind, good and child. */
    public List<WaitingChoice> waiting() {
        return circle.restrict(em.createQuery("""
                        select new lv.vecruzina.ejb.choice.WaitingChoice(
                            o.id, c.clientNo, c.givenName, c.familyName, o.kind, o.item, o.chosenOn)
                        from Choice o join Client c on c.id = o.clientId
                        where o.purchaseId is null and o.kind is not null and o.withdrawnAt is null and""" + ClientCircle.SEEN + """
                        order by o.kind, o.item, c.familyName, c.givenName, o.id""", WaitingChoice.class))
                .getResultList();
    }

    /** Children in long-term care today who have chosen nothing since the quarter began (T.R.*2), by name. */
    public List<Undecided> undecided() {
        LocalDate today = LocalDate.now(clock);
        return circle.restrict(em.createQuery(
                        """
                        select distinct new lv.vecruzina.ejb.choice.Undecided(c.clientNo, c.givenName, c.familyName)
                        from Placement p join Client c on c.id = p.clientId join CareService s on s.id = p.serviceId
                        where s.code = 'LONGTERM' and p.withdrawnAt is null and p.startedOn <= :today
                        and (p.endedOn is null or p.endedOn > :today) and c.birthDate > :adultBorn
                        and not exists (select o.id from Choice o where o.clientId = c.id and o.chosenByChild = true and o.withdrawnAt is null
                            and o.chosenOn between :quarter and :today)
                        and""" + ClientCircle.SEEN + " order by c.familyName, c.givenName, c.clientNo", Undecided.class))
                .setParameter("today", today)
                .setParameter("adultBorn", Age.latestBirth(ADULT, today))
                .setParameter("quarter", today.with(IsoFields.DAY_OF_QUARTER, 1))
                .getResultList();
    }

    /** All choices of a client, the newest first; none outside the caller's circle. */
    public List<ChoiceRow> ofClient(long clientId) {
        return rows("c.id = :client and", " order by o.chosenOn desc, o.id desc")
                .setParameter("client", clientId)
                .getResultList();
    }

    /** What these purchases brought to children of the caller's circle. */
    public List<ChoiceRow> ofPurchases(Collection<Long> purchases) {
        return purchases.isEmpty()
                ? List.of()
                : rows("o.purchaseId in :purchases and", " order by o.purchaseId, c.familyName, c.givenName, o.item")
                        .setParameter("purchases", purchases)
                        .getResultList();
    }

    /** Employees with an account that works, by name. */
    public List<Companion> companions() {
        return em.createQuery("""
                        select new lv.vecruzina.ejb.choice.Companion(e.id, e.givenName, e.familyName) from Employee e
                        where exists (select a.id from Account a where a.employeeId = e.id and a.disabledAt is null)
                        order by e.familyName, e.givenName, e.id""", Companion.class).getResultList();
    }

    private TypedQuery<ChoiceRow> rows(String where, String order) {
        return circle.restrict(em.createQuery(ROW + where + ClientCircle.SEEN + order, ChoiceRow.class));
    }
}
