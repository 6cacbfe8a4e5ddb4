package lv.vecruzina.ejb.allowance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;

/** A child sees the own pocket money (mana kabatas nauda) and says that it came: nobody else can say so. */
@Stateless
@RolesAllowed(Role.CHILD)
public class OwnPocketMoneyService {
    private static final int SHOWN = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OwnPocketMoneyService() {}

    OwnPocketMoneyService(EntityManager em, CurrentUser user, Clock clock) {
        this.em = em;
        this.user = user;
        this.clock = clock;
    }

    /** What the child was given, the newest first. */
    public List<PocketRow> mine() {
        return em.createQuery(PocketMoneyService.ROW + "order by p.givenOn desc, p.id desc", PocketRow.class)
                .setParameter("client", user.childId())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** The child has it in the hand; said once, it stays. */
    public void receive(long id) {
        PocketMoney found = em.find(PocketMoney.class, id);
        if (found == null || found.isWithdrawn() || found.getClientId() != user.childId()) {
            throw new RuleViolation("allowance.pocket_mine_unknown");
        }
        found.receive(clock.instant());
        em.flush();
    }
}
