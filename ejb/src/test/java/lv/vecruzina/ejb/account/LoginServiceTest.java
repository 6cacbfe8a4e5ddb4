package lv.vecruzina.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoginServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final String PASSWORD = "zaļa pļava un rudzi";
    private static final Passwords PASSWORDS = new Passwords(new Pbkdf2PasswordHashImpl());
    private static final String HASH = PASSWORDS.hash(PASSWORD);

    private final MovableClock clock = new MovableClock();
    private final Attempts attempts = new Attempts(clock);
    private CurrentUser user = new CurrentUser();

    @BeforeEach
    void oneCarer() {
        db.update("delete from care.account_role");
        db.update("delete from care.account");
        db.transact(em -> {
            var carer = new Account("carer", new AccountDraft("Zelma Parauga", null, Set.of(Role.CARER), null));
            carer.setPassword(HASH, clock.instant());
            em.persist(carer);
        });
    }

    private <T> T logins(Function<LoginService, T> work) {
        return db.inTransaction(em -> work.apply(new LoginService(em, PASSWORDS, attempts, clock, user)));
    }

    private Optional<Identity> logIn(String userName, String secret) {
        return logins(service -> service.logIn(userName, secret));
    }

    private boolean stillHolds(Identity identity) {
        return logins(service -> service.stillHolds(identity));
    }

    private boolean tooMany(String userName) {
        return logins(service -> service.tooManyAttempts(userName));
    }

    private void giveCode(String code) {
        db.transact(em -> em.createQuery("select a from Account a", Account.class)
                .getSingleResult()
                .giveCode(PASSWORDS.hash(code), clock.instant().plus(AccountService.CODE_IS_GOOD_FOR)));
    }

    private void setPassword(@Nullable String current, String wanted) {
        logins(service -> {
            service.setPassword(current, wanted);
            return true;
        });
    }

    private String refusal(@Nullable String current, String wanted) {
        return assertThrows(RuleViolation.class, () -> setPassword(current, wanted))
                .key();
    }

    @Test
    void thePasswordOpensWithTheRolesOfTheAccount() {
        assertEquals(
                Set.of(Role.CARER), logIn(" Carer ", PASSWORD).orElseThrow().roles());
        assertTrue(logIn("carer", PASSWORD + " ").isEmpty());
        assertTrue(logIn("nobody", PASSWORD).isEmpty());
    }

    @Test
    void aDisabledAccountStaysShut() {
        db.update("update care.account set disabled_at = now()");
        assertTrue(logIn("carer", PASSWORD).isEmpty());
    }

    @Test
    void fiveFailuresCloseTheNameForFifteenMinutesKnownOrNot() {
        for (String name : new String[] {"carer", "nobody"}) {
            for (int i = 0; i < 5; i++) {
                assertFalse(tooMany(name), name + " after " + i);
                assertTrue(logIn(name, "wrong").isEmpty());
            }
            assertTrue(tooMany(name), name);
        }
        assertTrue(logIn("carer", PASSWORD).isEmpty(), "even the right password");
        clock.move(Duration.ofMinutes(15));
        assertTrue(logIn("carer", PASSWORD).isPresent());
    }

    @Test
    void aCodeOpensNothingButTheNewPasswordAndThatOnce() {
        giveCode("K7MP-2XQR");
        Identity byCode = logIn("carer", "k7mp 2xqr").orElseThrow();
        assertEquals(Set.of(), byCode.roles());
        user = new CurrentUser(byCode);
        setPassword(null, "cita pļava un auzas");
        assertTrue(logIn("carer", "K7MP-2XQR").isEmpty());
        assertEquals(
                Set.of(Role.CARER),
                logIn("carer", "cita pļava un auzas").orElseThrow().roles());
        assertEquals("account.code_has_ended", refusal(null, "vēl viena pļava"));
    }

    @Test
    void aCodeEndsAfterADay() {
        giveCode("K7MP-2XQR");
        user = new CurrentUser(logIn("carer", "K7MP-2XQR").orElseThrow());
        clock.move(Duration.ofHours(24));
        assertTrue(logIn("carer", "K7MP-2XQR").isEmpty());
        assertEquals("account.code_has_ended", refusal(null, "cita pļava un auzas"));
    }

    @Test
    void anOwnNewPasswordNeedsTheOldOneAndTwelveCharacters() {
        user = new CurrentUser(logIn("carer", PASSWORD).orElseThrow());
        assertEquals("account.current_password_is_wrong", refusal("wrong", "cita pļava un auzas"));
        assertEquals("account.current_password_is_wrong", refusal(null, "cita pļava un auzas"));
        assertEquals("account.password_too_short", refusal(PASSWORD, "12345678901"));
        assertEquals("account.password_is_the_user_name", refusal(PASSWORD, "carercarer12"));
        assertEquals("account.password_is_the_old_one", refusal(PASSWORD, PASSWORD));
        setPassword(PASSWORD, "cita pļava un auzas");
        assertTrue(logIn("carer", "cita pļava un auzas").isPresent());
    }

    @Test
    void aSessionEndsWithItsRights() {
        Identity identity = logIn("carer", PASSWORD).orElseThrow();
        assertTrue(stillHolds(identity));
        db.update("update care.account set display_name = 'Cits vārds'");
        assertTrue(stillHolds(identity), "a name is no right");
        db.update("update care.account_role set role = 'NURSE'");
        assertFalse(stillHolds(identity));
        db.update("update care.account_role set role = 'CARER'");
        db.update("update care.account set password_set_at = password_set_at + interval '1 second'");
        assertFalse(stillHolds(identity), "another session changed the password");
    }

    @Test
    void theFirstAdministratorGetsACodeUntilSomebodyHasAPassword() {
        db.update("delete from care.account_role");
        db.update("delete from care.account");
        String first = firstAccounts(Map.of());
        String again = firstAccounts(Map.of());
        assertNotNull(again);
        assertTrue(logIn("administrator", String.valueOf(first)).isEmpty(), "the newer code replaced it");
        user = new CurrentUser(logIn("administrator", again).orElseThrow());
        setPassword(null, PASSWORD);
        assertNull(firstAccounts(Map.of()));
    }

    @Test
    void sampleUsersExistInASampleRunAloneAndNeedItsPassword() {
        Map<String, String> sample = Map.of("VECRUZINA_SAMPLE", "true", "VECRUZINA_SAMPLE_PASSWORD", "paraugs");
        assertNull(firstAccounts(sample));
        assertNull(firstAccounts(sample), "a second start changes nothing");
        assertEquals(
                (long) Role.ALL.size(),
                db.value("select count(*) from care.account_role r join care.account a on a.id = r.account_id"
                        + " where a.user_name = lower(r.role)"));
        assertEquals(
                Set.of(Role.MUNICIPALITY),
                logIn("municipality", "paraugs").orElseThrow().roles());
        assertTrue(logIn("carer", PASSWORD).isPresent(), "a user that was there stays as it was");
        assertThrows(IllegalStateException.class, () -> firstAccounts(Map.of("VECRUZINA_SAMPLE", "true")));
    }

    private @Nullable String firstAccounts(Map<String, String> environment) {
        String[] code = new String[1];
        db.transact(em -> code[0] = new FirstAccounts(em, PASSWORDS, clock).make(environment::get));
        return code[0];
    }
}
