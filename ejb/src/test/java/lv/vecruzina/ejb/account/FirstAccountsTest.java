package lv.vecruzina.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sample's password opens nothing where there is no sample. */
class FirstAccountsTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Passwords PASSWORDS = new Passwords(new Pbkdf2PasswordHashImpl());
    private static final String KNOWN = "paraugs";
    private static final String CAN_LOG_IN =
            "select count(*) from care.account where password_hash is not null and disabled_at is null";

    @BeforeEach
    void aSampleRunWasHere() {
        db.update("delete from care.account_role");
        db.update("delete from care.account");
        assertNull(start(true));
        assertEquals((long) Role.ALL.size(), db.value(CAN_LOG_IN));
    }

    @Test
    void withoutTheSampleItsUsersAreDisabledAndTheAdministratorNeedsTheCode() {
        assertNotNull(start(false));
        assertEquals(0L, db.value(CAN_LOG_IN));
        assertEquals(
                "administrator",
                db.value("select user_name from care.account where disabled_at is null"),
                "open for the code alone");
    }

    @Test
    void whoHasChosenAPasswordStaysAndThereIsNoCodeWhereThatIsAnAdministrator() {
        db.transact(em -> em.createQuery(
                        "select a from Account a where a.userName in ('carer', 'administrator')", Account.class)
                .getResultList()
                .forEach(account -> account.setPassword(
                        PASSWORDS.hash("zaļa pļava un rudzi"), Clock.systemUTC().instant())));
        assertNull(start(false));
        assertEquals(2L, db.value(CAN_LOG_IN));
    }

    @Test
    void someoneWhoIsNoAdministratorDoesNotReplaceTheFirstOne() {
        db.transact(em -> {
            var real = new Account("zane", new AccountDraft("Zane Parauga", null, Set.of(Role.CARER), null));
            real.setPassword(
                    PASSWORDS.hash("zaļa pļava un rudzi"), Clock.systemUTC().instant());
            em.persist(real);
        });
        assertNotNull(start(false));
        assertEquals(1L, db.value(CAN_LOG_IN));
    }

    @Test
    void theSampleRunAfterItHasItsUsersAgain() {
        start(false);
        start(true);
        assertEquals((long) Role.ALL.size(), db.value(CAN_LOG_IN));
        db.update("update care.account set disabled_at = now() where user_name = 'carer'");
        start(true);
        assertEquals(Role.ALL.size() - 1L, db.value(CAN_LOG_IN), "disabled by hand stays disabled");
        assertEquals(Role.ALL.size(), db.rows("select 1 from care.account").size());
    }

    private static @Nullable String start(boolean sample) {
        String[] code = new String[1];
        Map<String, String> environment = new HashMap<>();
        environment.put("VECRUZINA_SAMPLE", Boolean.toString(sample));
        environment.put("VECRUZINA_SAMPLE_PASSWORD", KNOWN);
        db.transact(em -> code[0] = new FirstAccounts(em, PASSWORDS, Clock.systemUTC()).make(environment::get));
        return code[0];
    }
}
