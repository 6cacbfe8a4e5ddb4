package lv.vecruzina.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Coming in by PIN on a shared device (koplietota ierīce). */
class DeviceServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String PASSWORD = "zaļa pļava un rudzi";
    private static final String PIN = "480213";
    private static final Passwords PASSWORDS = new Passwords(new Pbkdf2PasswordHashImpl());
    private static final String HASH = PASSWORDS.hash(PASSWORD);

    private final MovableClock clock = new MovableClock();
    private final Attempts attempts = new Attempts(clock);
    private CurrentUser user = new CurrentUser();
    private long carer;
    private String token = "";

    @BeforeEach
    void oneCarerWithAPinKnownOnOneDevice() {
        for (String table : List.of("device_person", "shared_device", "account_role", "account", "history")) {
            db.update("delete from care." + table);
        }
        add("director", Role.DIRECTOR);
        carer = add("carer", Role.CARER);
        become("director");
        token = devices(service -> service.make("Dienas centra planšete"));
        become("carer");
        setPin(PASSWORD, PIN);
        comeByPassword();
    }

    private long add(String userName, String role) {
        return db.inTransaction(em -> {
            var account = new Account(userName, new AccountDraft("Zelma " + userName, null, Set.of(role), null));
            account.setPassword(HASH, clock.instant());
            em.persist(account);
            em.flush();
            return account.getId();
        });
    }

    private void become(String userName) {
        user = new CurrentUser(db.inTransaction(em -> new LoginService(em, PASSWORDS, attempts, clock, user)
                .logIn(userName, PASSWORD)
                .orElseThrow()));
    }

    private <T> T devices(Function<DeviceService, T> work) {
        return db.inTransaction(em -> work.apply(new DeviceService(em, PASSWORDS, clock, user)));
    }

    private void comeByPassword() {
        devices(service -> {
            service.cameByPassword(token);
            return true;
        });
    }

    private void setPin(String current, String pin) {
        db.transact(em -> new LoginService(em, PASSWORDS, attempts, clock, user).setPin(current, pin));
    }

    private boolean opens(String pin) {
        return devices(service -> service.logInByPin(token, carer, pin)).isPresent();
    }

    private boolean isShared() {
        return devices(service -> service.isShared(token));
    }

    private int triesLeft() {
        return devices(service -> service.triesLeft(token, carer));
    }

    private List<KnownPerson> people() {
        return devices(service -> service.people(token));
    }

    private void withdraw() {
        become("director");
        devices(service -> {
            service.withdraw(service.devices().get(0).id(), "Pazaudēta");
            return true;
        });
    }

    private String refusal(String current, String pin) {
        return assertThrows(RuleViolation.class, () -> setPin(current, pin)).key();
    }

    @Test
    void thePinOpensWithTheSameRightsAsThePassword() {
        Identity byPin =
                devices(service -> service.logInByPin(token, carer, PIN)).orElseThrow();
        assertEquals(user.identity(), byPin);
        assertEquals(List.of(new KnownPerson(carer, "Zelma carer", 0)), people());
    }

    @Test
    void fiveWrongPinsBlockItOnThatDeviceUntilThePasswordOpensThere() {
        String first = token;
        become("director");
        token = devices(service -> service.make("Otra planšete"));
        String second = token;
        become("carer");
        comeByPassword();
        token = first;
        for (int left = 4; left >= 0; left--) {
            assertEquals(left + 1, triesLeft());
            assertFalse(opens("111222"));
            assertEquals(left, triesLeft());
        }
        assertFalse(opens(PIN), "the right one is too late");
        clock.move(Duration.ofDays(30));
        assertFalse(opens(PIN), "time alone opens nothing");
        assertTrue(people().get(0).blocked());
        token = second;
        assertTrue(opens(PIN), "the other device counts for itself");
        token = first;
        comeByPassword();
        assertTrue(opens(PIN));
        assertEquals(5, triesLeft());
    }

    @Test
    void aRightPinGivesTheTriesBack() {
        assertFalse(opens("111222"));
        assertEquals(4, triesLeft());
        assertTrue(opens(PIN));
        assertEquals(5, triesLeft());
    }

    @Test
    void aDeviceWithdrawnOpensNothingAndShowsNobody() {
        assertTrue(isShared());
        withdraw();
        assertFalse(isShared());
        assertEquals(List.of(), people());
        assertEquals(List.of(), devices(DeviceService::devices));
        assertFalse(opens(PIN));
        assertThrows(
                RuleViolation.class,
                () -> devices(service -> {
                    service.withdraw(0, "Nav");
                    return true;
                }));
    }

    @Test
    void aTokenNobodyMadeIsNoDevice() {
        token = "0".repeat(64);
        assertFalse(isShared());
        comeByPassword();
        assertEquals(List.of(), people());
        assertFalse(opens(PIN));
    }

    @Test
    void whoNeverLoggedInThereByPasswordIsAStranger() {
        db.update("delete from care.device_person");
        assertEquals(List.of(), people());
        assertFalse(opens(PIN));
    }

    @Test
    void aDisabledAccountStaysShutAndUnseen() {
        db.update("update care.account set disabled_at = now() where id = ?", carer);
        assertEquals(List.of(), people());
        assertFalse(opens(PIN));
    }

    @Test
    void whoBecameDirectorComesByPasswordAlone() {
        db.update("update care.account_role set role = 'DIRECTOR' where account_id = ?", carer);
        assertEquals(List.of(), people());
        assertFalse(opens(PIN));
        assertEquals("account.pin_is_not_for_this_role", refusal(PASSWORD, PIN));
    }

    @Test
    void aPinItsOwnerRemovesOpensNothingAnyMore() {
        db.transact(em -> {
            LoginService logins = new LoginService(em, PASSWORDS, attempts, clock, user);
            assertTrue(logins.hasPin());
            logins.removePin();
            assertFalse(logins.hasPin());
        });
        assertFalse(opens(PIN));
        assertEquals(List.of(), people());
        setPin(PASSWORD, PIN);
        assertTrue(opens(PIN));
    }

    @Test
    void aPinIsSixDigitsThatAreNotTheFirstOnesTried() {
        for (String pin : List.of("12345", "1234567", "12345a", "", "٤٨٠٢١٣")) {
            assertEquals("account.pin_has_six_digits", refusal(PASSWORD, pin), pin);
        }
        for (String pin : List.of("000000", "777777", "012345", "123456", "456789", "987654", "543210")) {
            assertEquals("account.pin_is_easy", refusal(PASSWORD, pin), pin);
        }
        for (String pin : List.of("123457", "112233", "777778")) {
            setPin(PASSWORD, pin);
            assertTrue(opens(pin), pin);
        }
        assertEquals("account.current_password_is_wrong", refusal("nepareiza parole", PIN));
    }

    @Test
    void neitherHashIsInTheHistory() {
        assertEquals(
                0L,
                db.value(
                        "select count(*) from care.history where coalesce(before::text, '') || coalesce(after::text, '')"
                                + " ~ '(pin_hash|token_hash|password_hash|PBKDF2)'"));
        assertTrue((long) db.value("select count(*) from care.history where after ->> 'pin_set_at' is not null") > 0);
        assertEquals(0L, db.value("select count(*) from care.shared_device where token_hash = ?", token));
    }
}
