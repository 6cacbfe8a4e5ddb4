package lv.vecruzina.ejb.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Sha256;

/**
 * Shared devices (koplietotas ierīces) and coming in by PIN there. A token that no device has, or one withdrawn, opens
 * nothing and tells nothing.
 */
@Stateless
public class DeviceService {
    private static final int TOKEN_BYTES = 32;

    private static final String DEVICE_OF_TOKEN = " d.tokenHash = :hash and d.withdrawnAt is null";

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "care")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    public DeviceService() {}

    DeviceService(EntityManager em, Passwords passwords, Clock clock, CurrentUser currentUser) {
        this.em = em;
        this.passwords = passwords;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    /** Makes a browser a shared device and returns its token: it is nowhere to be read again. */
    @RolesAllowed(Role.DIRECTOR)
    public String make(String name) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        em.persist(new SharedDevice(name, hash(token), currentUser.userName(), clock.instant()));
        em.flush();
        return token;
    }

    /** The devices that are shared now, by name. */
    @RolesAllowed(Role.DIRECTOR)
    public List<SharedDeviceRow> devices() {
        return em.createQuery(
                        "select new lv.vecruzina.ejb.account.SharedDeviceRow("
                                + "d.id, d.name, coalesce(a.displayName, d.madeBy), d.madeAt) from SharedDevice d"
                                + " left join Account a on a.userName = d.madeBy where d.withdrawnAt is null order by d.name",
                        SharedDeviceRow.class)
                .getResultList();
    }

    /** Ends the sharing: from now on nobody comes in there by PIN. */
    @RolesAllowed(Role.DIRECTOR)
    public void withdraw(long id, String reason) {
        SharedDevice device = em.find(SharedDevice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (device == null || device.isWithdrawn()) {
            throw new RuleViolation("account.device_is_unknown");
        }
        device.withdraw(clock.instant(), currentUser.userName(), reason.strip());
    }

    @PermitAll
    public boolean isShared(String token) {
        return device(token).isPresent();
    }

    /** Remembers that the caller logged in with the password there, which also gives all tries of the PIN back. */
    @PermitAll
    public void cameByPassword(String token) {
        if (!currentUser.isKnown() || currentUser.byCode()) {
            return;
        }
        device(token).ifPresent(device -> {
            long account = em.createQuery("select a.id from Account a where a.userName = :userName", Long.class)
                    .setParameter("userName", currentUser.userName())
                    .getSingleResult();
            person(token, account)
                    .ifPresentOrElse(
                            known -> known.cameByPassword(clock.instant()),
                            () -> em.persist(new DevicePerson(device.getId(), account, clock.instant())));
        });
    }

    /** Who may come by PIN there, by name. */
    @PermitAll
    public List<KnownPerson> people(String token) {
        return em.createQuery(
                        "select new lv.vecruzina.ejb.account.KnownPerson(a.id, a.displayName, p.pinFailures)"
                                + " from DevicePerson p join Account a on a.id = p.accountId"
                                + " join SharedDevice d on d.id = p.deviceId where" + DEVICE_OF_TOKEN
                                + " and a.disabledAt is null and a.pinHash is not null"
                                + " and not exists (select r from Account o join o.roles r where o.id = a.id"
                                + " and r in :byPasswordAlone) order by a.displayName, a.id",
                        KnownPerson.class)
                .setParameter("hash", hash(token))
                .setParameter("byPasswordAlone", Pin.BY_PASSWORD_ALONE)
                .getResultList();
    }

    /**
     * Who this is, if the PIN is theirs and they are known on the device. Each wrong one counts; after five it is the
     * password's turn. Two guesses at once wait for each other.
     */
    @PermitAll
    public Optional<Identity> logInByPin(String token, long accountId, String pin) {
        DevicePerson person = person(token, accountId).orElse(null);
        Account account = em.find(Account.class, accountId);
        if (person == null || account == null || !account.mayComeByPin() || person.triesLeft() == 0) {
            return Optional.empty();
        }
        if (!passwords.matches(pin, account.getPinHash())) {
            person.failed();
            return Optional.empty();
        }
        person.cameByPin();
        return Optional.of(Identity.of(account));
    }

    /** How many more PINs the person may try there; none for a stranger. */
    @PermitAll
    public int triesLeft(String token, long accountId) {
        return people(token).stream()
                .filter(person -> person.accountId() == accountId)
                .findFirst()
                .map(person -> DevicePerson.TRIES - person.failures())
                .orElse(0);
    }

    private Optional<SharedDevice> device(String token) {
        return one(em.createQuery("select d from SharedDevice d where" + DEVICE_OF_TOKEN, SharedDevice.class)
                .setParameter("hash", hash(token)));
    }

    private Optional<DevicePerson> person(String token, long accountId) {
        return device(token)
                .flatMap(device -> one(em.createQuery(
                                "select p from DevicePerson p where p.deviceId = :device and p.accountId = :account",
                                DevicePerson.class)
                        .setParameter("device", device.getId())
                        .setParameter("account", accountId)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)));
    }

    private static <T> Optional<T> one(TypedQuery<T> query) {
        return query.getResultStream().findFirst();
    }

    private static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
