package lv.vecruzina.ejb.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import lv.vecruzina.ejb.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Logging in and the own password (pieteikšanās un parole): the part of the accounts that belongs to everyone. */
@Stateless
public class LoginService {
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

    public LoginService() {}

    LoginService(EntityManager em, Passwords passwords, Attempts attempts, Clock clock, CurrentUser currentUser) {
        this.em = em;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    /**
     * Who this is, if the secret is the password or a one-time code still good; empty for an unknown or disabled user, a
     * wrong secret and after too many attempts alike. By a code the identity has no roles.
     */
    @PermitAll
    public Optional<Identity> logIn(String typedName, String secret) {
        String userName = plain(typedName);
        if (attempts.tooMany(userName)) {
            return Optional.empty();
        }
        Account account = find(userName);
        Optional<Identity> identity = account == null || !account.isEnabled()
                ? refuse(secret)
                : passwords.matches(secret, account.getPasswordHash())
                        ? Optional.of(Identity.of(account))
                        : byCode(account, secret);
        if (identity.isPresent()) {
            attempts.forget(userName);
        } else {
            attempts.failed(userName);
        }
        return identity;
    }

    private Optional<Identity> byCode(Account account, String secret) {
        return passwords.matches(Passwords.asCode(secret), account.codeHashAt(clock.instant()))
                ? Optional.of(Identity.of(account).withoutRoles())
                : Optional.empty();
    }

    /** As slow as a refusal of a known user, who is compared with a password and a code. */
    private Optional<Identity> refuse(String secret) {
        passwords.matches(secret, null);
        passwords.matches(secret, null);
        return Optional.empty();
    }

    /** True while the name is closed; unknown names close like known ones. */
    @PermitAll
    public boolean tooManyAttempts(String typedName) {
        return attempts.tooMany(plain(typedName));
    }

    /**
     * True if the account behind the session still has the rights it logged in with; asked now and then. A child's turn
     * holds while the account of who gave the tablet is enabled.
     */
    @PermitAll
    public boolean stillHolds(Identity identity) {
        Identity.Turn turn = identity.turn();
        Account account = find(turn == null ? identity.userName() : turn.givenBy());
        if (account == null || !account.isEnabled()) {
            return false;
        }
        if (turn != null) {
            return true;
        }
        Identity now = Identity.of(account);
        return identity.hasTheRightsOf(identity.byCode() ? now.withoutRoles() : now);
    }

    /**
     * Sets the caller's own password.
     *
     * @param current the old password; not asked of someone who came in by a one-time code, which ends here
     */
    @RolesAllowed("**")
    public void setPassword(@Nullable String current, String wanted) {
        Account account = find(currentUser.userName());
        if (account == null || !account.isEnabled()) {
            throw new RuleViolation("account.is_disabled");
        }
        if (currentUser.byCode()) {
            if (account.codeHashAt(clock.instant()) == null) {
                throw new RuleViolation("account.code_has_ended");
            }
        } else {
            checkCurrent(account, current);
        }
        Passwords.check(wanted, account.getUserName());
        if (passwords.matches(wanted, account.getPasswordHash())) {
            throw new RuleViolation("account.password_is_the_old_one");
        }
        account.setPassword(passwords.hash(wanted), clock.instant());
    }

    /** Sets the caller's own PIN for shared devices; asks for the password, as somebody else may hold the tablet. */
    @RolesAllowed("**")
    public void setPin(String current, String pin) {
        Account account = find(currentUser.userName());
        if (account == null || !account.isEnabled()) {
            throw new RuleViolation("account.is_disabled");
        }
        if (!account.mayComeByPin()) {
            throw new RuleViolation("account.pin_is_not_for_this_role");
        }
        checkCurrent(account, current);
        Pin.check(pin);
        account.takePin(passwords.hash(pin), clock.instant());
    }

    /** Whether the caller has a PIN. */
    @RolesAllowed("**")
    public boolean hasPin() {
        Account account = find(currentUser.userName());
        return account != null && account.getPinHash() != null;
    }

    /** Removes the caller's own PIN: on shared devices too they come by password from now on. */
    @RolesAllowed("**")
    public void removePin() {
        Account account = find(currentUser.userName());
        if (account != null) {
            account.dropPin();
        }
    }

    private void checkCurrent(Account account, @Nullable String current) {
        if (attempts.tooMany(account.getUserName())) {
            throw new RuleViolation("account.too_many_attempts", Attempts.CLOSED_FOR.toMinutes());
        }
        if (current == null || !passwords.matches(current, account.getPasswordHash())) {
            attempts.failed(account.getUserName());
            throw new RuleViolation("account.current_password_is_wrong");
        }
    }

    private @Nullable Account find(String userName) {
        return em.createQuery("select a from Account a where a.userName = :userName", Account.class)
                .setParameter("userName", userName)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static String plain(String typedName) {
        return typedName.strip().toLowerCase(Locale.ROOT);
    }
}
