package lv.vecruzina.ejb.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vecruzina.ejb.shared.Role;
import lv.vecruzina.ejb.shared.RuleViolation;
import lv.vecruzina.ejb.shared.Version;

/**
 * What an administrator does with the users (lietotāju pārvaldība). Nobody takes the administrator's role from themselves or
 * disables themselves, and at least one enabled administrator stays.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountService {
    static final Duration CODE_IS_GOOD_FOR = Duration.ofHours(24);

    private static final String FOUND = " from Account a where function('care.plain', a.displayName)"
            + " like function('care.plain', :words) or a.userName like lower(:words)";

    @PersistenceContext(unitName = "care")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Attempts attempts;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    public AccountService() {}

    AccountService(EntityManager em, Passwords passwords, Attempts attempts, Clock clock, CurrentUser currentUser) {
        this.em = em;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    /** How many users have these words in their name or user name, Latvian letters with or without their marks. */
    public int count(String words) {
        return find("select count(a)", words, "", Long.class).getSingleResult().intValue();
    }

    /** One page of those users by display name, enabled ones first. */
    public List<AccountRow> page(String words, int first, int size) {
        Map<Long, String> municipalities =
                municipalities().stream().collect(Collectors.toMap(MunicipalityChoice::id, MunicipalityChoice::name));
        String order = " order by case when a.disabledAt is null then 0 else 1 end, a.displayName, a.id";
        return find("select a", words, order, Account.class)
                .setHint("eclipselink.batch", "a.roles")
                .setHint("eclipselink.batch.type", "IN")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(account -> row(account, municipalities))
                .toList();
    }

    private <T> TypedQuery<T> find(String select, String words, String order, Class<T> type) {
        return em.createQuery(select + FOUND + order, type)
                .setParameter("words", "%" + words.strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    private static AccountRow row(Account account, Map<Long, String> municipalities) {
        return new AccountRow(
                account.getId(),
                account.getUserName(),
                account.getDisplayName(),
                Role.ALL.stream().filter(account.getRoles()::contains).toList(),
                account.getMunicipalityId() == null ? null : municipalities.get(account.getMunicipalityId()),
                account.isEnabled(),
                account.getPasswordHash() != null,
                account.getCodeExpiresAt());
    }

    public AccountDetail open(long id) {
        return AccountDetail.of(existing(id));
    }

    /** All municipalities by name, for the officials. */
    public List<MunicipalityChoice> municipalities() {
        return em.createQuery(
                        "select new lv.vecruzina.ejb.account.MunicipalityChoice(m.id, m.name) from Municipality m"
                                + " order by m.name",
                        MunicipalityChoice.class)
                .getResultList();
    }

    /** Adds a user, who has no password yet: a one-time code opens the door. Returns the id. */
    public long add(String userName, AccountDraft draft) {
        var account = new Account(userName.strip().toLowerCase(Locale.ROOT), draft);
        em.persist(account);
        em.flush();
        return account.getId();
    }

    /** Changes name, e-mail address and roles of the user as it was read at that version. */
    public void change(long id, int version, AccountDraft draft) {
        Account account = unchanged(id, version);
        if (account.isAdministrator() && !draft.roles().contains(Role.ADMINISTRATOR)) {
            keepAnAdministratorWithout(account);
        }
        account.change(draft);
        em.flush();
    }

    /** Closes the door for the user; an open session ends within a minute. */
    public void disable(long id) {
        Account account = existing(id);
        if (account.getUserName().equals(currentUser.userName())) {
            throw new RuleViolation("account.nobody_disables_themselves");
        }
        if (account.isAdministrator()) {
            keepAnAdministratorWithout(account);
        }
        account.disable(clock.instant());
    }

    public void enable(long id) {
        existing(id).enable();
    }

    /** Makes a one-time code for a new password and returns it: it is nowhere to be read again. */
    public String giveCode(long id) {
        Account account = existing(id);
        if (!account.isEnabled()) {
            throw new RuleViolation("account.is_disabled");
        }
        String code = passwords.newCode();
        Instant end = clock.instant().plus(CODE_IS_GOOD_FOR);
        account.giveCode(passwords.hash(code), end);
        attempts.forget(account.getUserName());
        return code;
    }

    /** Two who demote each other at once wait for each other here, and the second sees what the first did. */
    private void keepAnAdministratorWithout(Account account) {
        if (account.getUserName().equals(currentUser.userName())) {
            throw new RuleViolation("account.nobody_demotes_themselves");
        }
        em.createQuery("select a from Account a order by a.id", Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        long others = em.createQuery(
                        "select count(a) from Account a join a.roles r"
                                + " where r = :administrator and a.disabledAt is null and a.id <> :id",
                        Long.class)
                .setParameter("administrator", Role.ADMINISTRATOR)
                .setParameter("id", account.getId())
                .getSingleResult();
        if (others == 0) {
            throw new RuleViolation("account.last_administrator_stays");
        }
    }

    private Account unchanged(long id, int version) {
        Account account = existing(id);
        Version.refuseStale(account.getVersion(), version);
        return account;
    }

    private Account existing(long id) {
        Account account = em.find(Account.class, id);
        if (account == null) {
            throw new RuleViolation("account.is_unknown");
        }
        return account;
    }
}
