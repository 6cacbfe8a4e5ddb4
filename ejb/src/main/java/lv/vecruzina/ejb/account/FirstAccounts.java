package lv.vecruzina.ejb.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import lv.vecruzina.ejb.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * The users of the first start (pirmie lietotāji). A sample run gets one made-up user a role with the password of the
 * environment. Elsewhere those who still have it are disabled, and the first administrator gets a one-time code in the log,
 * anew at each start until an administrator has set a password. No password is ever built in.
 */
@Singleton
@Startup
@DependsOn("Migrator")
public class FirstAccounts {
    private static final System.Logger LOG = System.getLogger(FirstAccounts.class.getName());

    static final Map<String, String> SAMPLE_NAMES = Map.ofEntries(
            Map.entry(Role.DIRECTOR, "Vilhelmīne Parauga"),
            Map.entry(Role.SOCIAL_WORKER, "Agnese Paraudziņa"),
            Map.entry(Role.SPECIALIST, "Rasma Parauga"),
            Map.entry(Role.CARER, "Zelma Paraudziņa"),
            Map.entry(Role.NURSE, "Skaidra Parauga"),
            Map.entry(Role.RECEPTION, "Teodors Paraugs"),
            Map.entry(Role.ACCOUNTANT, "Mirdza Parauga"),
            Map.entry(Role.DATA_PROTECTION, "Gunvaldis Paraudziņš"),
            Map.entry(Role.MUNICIPALITY, "Austra Parauga"),
            Map.entry(Role.INSPECTOR, "Leopolds Paraugs"),
            Map.entry(Role.ADMINISTRATOR, "Uldis Paraugs"));

    @PersistenceContext(unitName = "care")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    public FirstAccounts() {}

    FirstAccounts(EntityManager em, Passwords passwords, Clock clock) {
        this.em = em;
        this.passwords = passwords;
        this.clock = clock;
    }

    @PostConstruct
    void make() {
        String code = make(System::getenv);
        if (code != null) {
            LOG.log(System.Logger.Level.INFO, "FIRST ADMINISTRATOR user=administrator code=" + code);
        }
    }

    /** Returns the one-time code of the first administrator where one was made. */
    @Nullable
    String make(UnaryOperator<@Nullable String> environment) {
        boolean sample = "true".equals(environment.apply("VECRUZINA_SAMPLE"));
        String password = Objects.requireNonNullElse(environment.apply("VECRUZINA_SAMPLE_PASSWORD"), "");
        if (sample && password.isBlank()) {
            throw new IllegalStateException("VECRUZINA_SAMPLE needs VECRUZINA_SAMPLE_PASSWORD");
        }
        if (sample) {
            makeSample(password);
            return null;
        }
        if (!password.isBlank()) {
            disableSample(password);
        }
        return makeAdministrator();
    }

    /** Everybody knows this password: with real records nobody may come in by it. */
    private void disableSample(String password) {
        List<String> disabled = new ArrayList<>();
        for (String role : Role.ALL) {
            Account account = find(role.toLowerCase(Locale.ROOT));
            if (account != null && account.isEnabled() && passwords.matches(password, account.getPasswordHash())) {
                account.setPassword(null, clock.instant());
                account.disable(clock.instant());
                disabled.add(account.getUserName());
            }
        }
        if (!disabled.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "SAMPLE USERS DISABLED " + String.join(", ", disabled));
        }
    }

    private void makeSample(String password) {
        String hash = passwords.hash(password);
        for (String role : Role.ALL) {
            String userName = role.toLowerCase(Locale.ROOT);
            Account there = find(userName);
            if (there != null && there.getPasswordHash() == null) {
                there.setPassword(hash, clock.instant());
                there.enable();
            } else if (there == null) {
                Long municipality = role.equals(Role.MUNICIPALITY) ? municipality("Rēzeknes novads") : null;
                var account = new Account(
                        userName,
                        new AccountDraft(SAMPLE_NAMES.getOrDefault(role, role), null, Set.of(role), municipality));
                account.setPassword(hash, clock.instant());
                em.persist(account);
            }
        }
    }

    private @Nullable String makeAdministrator() {
        boolean anotherCanLogIn = em.createQuery(
                                "select count(a) from Account a join a.roles r"
                                        + " where r = :administrator and a.passwordHash is not null and a.disabledAt is null",
                                Long.class)
                        .setParameter("administrator", Role.ADMINISTRATOR)
                        .getSingleResult()
                > 0;
        if (anotherCanLogIn) {
            return null;
        }
        Account administrator = find("administrator");
        if (administrator == null) {
            administrator = new Account(
                    "administrator", new AccountDraft("Administrators", null, Set.of(Role.ADMINISTRATOR), null));
            em.persist(administrator);
        }
        administrator.enable();
        String code = passwords.newCode();
        administrator.giveCode(passwords.hash(code), clock.instant().plus(AccountService.CODE_IS_GOOD_FOR));
        return code;
    }

    private @Nullable Account find(String userName) {
        return em.createQuery("select a from Account a where a.userName = :userName", Account.class)
                .setParameter("userName", userName)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Long municipality(String name) {
        return em.createQuery("select m.id from Municipality m where m.name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
