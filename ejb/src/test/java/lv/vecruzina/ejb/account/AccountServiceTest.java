package lv.vecruzina.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import lv.vecruzina.ejb.shared.Constraint;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.TestDatabase;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountServiceTest {
    @RegisterExtension
    static final TestDatabase db = new TestDatabase();

    private static final Passwords PASSWORDS = new Passwords(new Pbkdf2PasswordHashImpl());
    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void oneAdministrator() {
        db.update("delete from care.account_role");
        db.update("delete from care.account");
        add("first", Role.ADMINISTRATOR);
    }

    private <T> T as(String userName, Function<AccountService, T> work) {
        var user = new CurrentUser(new Identity(userName, userName, Set.of(Role.ADMINISTRATOR), null, null, null));
        return db.inTransaction(em -> work.apply(new AccountService(em, PASSWORDS, new Attempts(clock), clock, user)));
    }

    private long add(String userName, String... roles) {
        return as(
                "first",
                accounts -> accounts.add(userName, new AccountDraft("Paraugs " + userName, null, Set.of(roles), null)));
    }

    private void change(String by, long id, String... roles) {
        as(by, accounts -> {
            AccountDetail read = accounts.open(id);
            accounts.change(id, read.version(), new AccountDraft(read.displayName(), null, Set.of(roles), null));
            return true;
        });
    }

    private int count(String words) {
        return as("first", accounts -> accounts.count(words));
    }

    private static String refusal(Runnable work) {
        return assertThrows(RuleViolation.class, work::run).key();
    }

    @Test
    void aUserIsFoundWithoutDiacriticsOrCase() {
        as(
                "first",
                accounts -> accounts.add(
                        "ruta", new AccountDraft("Rūta Žagariņa", null, Set.of(Role.CARER, Role.NURSE), null)));
        List<AccountRow> found = as("first", accounts -> accounts.page("ZAGARI", 0, 25));
        assertEquals(1, found.size());
        assertEquals("Rūta Žagariņa", found.get(0).displayName());
        assertEquals(List.of(Role.CARER, Role.NURSE), found.get(0).roles());
        assertEquals(1, count("žagar"));
        assertEquals(0, count("%"), "a wildcard is a character");
    }

    @Test
    void aUserNameIsTakenOnce() {
        var refused = assertThrows(PersistenceException.class, () -> add("FIRST", Role.CARER));
        assertEquals(
                "account_user_name_is_taken_once", Constraint.refusedBy(refused).orElseThrow());
    }

    @Test
    void anOfficialNeedsAMunicipality() {
        assertEquals("account.needs_a_municipality", refusal(() -> add("novads", Role.MUNICIPALITY)));
        long id = as("first", accounts -> {
            Long municipality = accounts.municipalities().get(0).id();
            return accounts.add("novads", new AccountDraft("Novads", null, Set.of(Role.MUNICIPALITY), municipality));
        });
        List<AccountRow> rows = as("first", accounts -> accounts.page("novads", 0, 1));
        assertEquals(id, rows.get(0).id());
        assertNotNull(rows.get(0).municipality());
    }

    @Test
    void theLastAdministratorStays() {
        long first =
                as("first", accounts -> accounts.page("first", 0, 1)).get(0).id();
        assertEquals("account.last_administrator_stays", refusal(() -> change("other", first, Role.CARER)));
        assertEquals(
                "account.last_administrator_stays",
                refusal(() -> as("other", accounts -> {
                    accounts.disable(first);
                    return true;
                })));
    }

    @Test
    void nobodyDisablesOrDemotesThemselves() {
        add("second", Role.ADMINISTRATOR);
        long first =
                as("first", accounts -> accounts.page("first", 0, 1)).get(0).id();
        assertEquals("account.nobody_demotes_themselves", refusal(() -> change("first", first, Role.CARER)));
        assertEquals(
                "account.nobody_disables_themselves",
                refusal(() -> as("first", accounts -> {
                    accounts.disable(first);
                    return true;
                })));
    }

    @Test
    void twoAdministratorsDemotingEachOtherAtOnceLeaveOne() throws Exception {
        long second = add("second", Role.ADMINISTRATOR);
        long first =
                as("first", accounts -> accounts.page("first", 0, 1)).get(0).id();
        var threads = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> both = List.of(demotion("first", second), demotion("second", first));
        int demoted = 0;
        for (Future<Boolean> done : threads.invokeAll(both)) {
            demoted += done.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, demoted);
        assertEquals(1L, db.value("select count(*) from care.account_role where role = 'ADMINISTRATOR'"));
    }

    private Callable<Boolean> demotion(String by, long id) {
        return () -> {
            try {
                change(by, id, Role.CARER);
                return true;
            } catch (RuleViolation refused) {
                return false;
            }
        };
    }

    @Test
    void aChangeOfWhatAnotherChangedMeanwhileIsRefused() {
        long id = add("carer", Role.CARER);
        AccountDetail read = as("first", accounts -> accounts.open(id));
        change("first", id, Role.NURSE);
        assertThrows(
                OptimisticLockException.class,
                () -> as("first", accounts -> {
                    accounts.change(id, read.version(), new AccountDraft("Cits vārds", null, Set.of(Role.CARER), null));
                    return true;
                }));
    }

    @Test
    void neitherPasswordNorCodeEntersTheHistory() {
        long id = add("carer", Role.CARER);
        String code = as("first", accounts -> accounts.giveCode(id));
        assertTrue(code.matches("[A-Z2-9]{4}-[A-Z2-9]{4}"));
        assertFalse(db.rows(
                        "select 1 from care.account where id = ? and code_hash like 'PBKDF2WithHmacSHA512:210000:%'",
                        id)
                .isEmpty());
        assertEquals(
                0L,
                db.value("select count(*) from care.history where table_name = 'account'"
                        + " and (before ?? 'code_hash' or after ?? 'code_hash' or after ?? 'password_hash')"));
    }

    @Test
    void aDisabledUserGetsNoCode() {
        long id = add("carer", Role.CARER);
        as("first", accounts -> {
            accounts.disable(id);
            return true;
        });
        assertEquals("account.is_disabled", refusal(() -> as("first", accounts -> accounts.giveCode(id))));
    }

    @Test
    void anAddressIsKeptWhereThereIsOneAndRefusedWhereItIsNone() {
        long id = add("ruta", Role.CARER);
        address(id, " ruta@piemers.lv ");
        assertEquals(
                "ruta@piemers.lv", as("first", accounts -> accounts.open(id).email()));
        PersistenceException refused = assertThrows(PersistenceException.class, () -> address(id, "ruta"));
        assertEquals(Optional.of("account_email_is_an_address"), Constraint.refusedBy(refused));
        address(id, " ");
        assertEquals(null, as("first", accounts -> accounts.open(id)).email());
    }

    private void address(long id, String email) {
        as("first", accounts -> {
            AccountDetail read = accounts.open(id);
            accounts.change(id, read.version(), new AccountDraft(read.displayName(), email, Set.of(Role.CARER), null));
            return true;
        });
    }
}
