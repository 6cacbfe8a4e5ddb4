package lv.vecruzina.ejb.child;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import lv.vecruzina.ejb.account.CurrentUser;
import lv.vecruzina.ejb.account.Identity;
import lv.vecruzina.ejb.client.Age;
import lv.vecruzina.ejb.client.Client;
import lv.vecruzina.ejb.client.ClientCircle;
import lv.vecruzina.ejb.legal.LegalParameters;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.Sha256;

/**
 * Gives the tablet to a child (planšetes došana bērnam). Who gives it is out at once; what the child does stands in the
 * history under "child+" and the name of who gave it.
 */
@Stateless
public class ChildService {
    private static final int TICKET_BYTES = 24;
    private static final int ADULT = 18;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClientCircle circle;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ChildService() {}

    ChildService(EntityManager em, ClientCircle circle, CurrentUser user, Clock clock) {
        this.em = em;
        this.circle = circle;
        this.user = user;
        this.clock = clock;
    }

    /** Whether somebody born on the day can use the tablet alone: a child of the age from which children are asked themselves. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public boolean suits(LocalDate birthDate) {
        LocalDate today = LocalDate.now(clock);
        int age = Age.on(birthDate, today);
        return age < ADULT
                && new LegalParameters(em)
                        .on(today, "IMAGE_ASSENT_AGE")
                        .filter(from -> age >= from.intValue())
                        .isPresent();
    }

    /** Begins the turn of a client of the caller's circle; the ticket opens it once, within a minute. */
    @RolesAllowed({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.SPECIALIST, Role.CARER, Role.NURSE})
    public String give(String clientNo) {
        byte[] bytes = new byte[TICKET_BYTES];
        random.nextBytes(bytes);
        String ticket = HexFormat.of().formatHex(bytes);
        em.persist(new ChildTurn(circle.require(clientNo), user.userName(), clock.instant(), hash(ticket)));
        em.flush();
        return ticket;
    }

    /** Who the child behind a ticket is; empty for one that is used, too old or none. */
    @PermitAll
    public Optional<Identity> take(String ticket) {
        return em.createQuery("select t from ChildTurn t where t.tokenHash = :hash", ChildTurn.class)
                .setParameter("hash", hash(ticket))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(turn -> turn.isOpenAt(clock.instant()))
                .findFirst()
                .map(turn -> {
                    turn.take(clock.instant());
                    Client child = Objects.requireNonNull(em.find(Client.class, turn.getClientId()));
                    return Identity.child(turn.getClientId(), child.getGivenName(), turn.getGivenBy());
                });
    }

    private static String hash(String ticket) {
        return Sha256.of(ticket.getBytes(StandardCharsets.UTF_8));
    }
}
