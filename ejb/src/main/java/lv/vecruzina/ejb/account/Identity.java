package lv.vecruzina.ejb.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import lv.vecruzina.ejb.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an account is at one moment (identitāte), so that a later look can tell whether it changed.
 *
 * @param roles none while only a one-time code was given: then nothing but a new password is allowed
 * @param municipalityId of a municipality official, else null
 * @param employeeId of someone who works here, else null
 * @param turn of a child whom somebody gave the tablet, else null
 */
public record Identity(
        String userName,
        String displayName,
        Set<String> roles,
        @Nullable Long municipalityId,
        @Nullable Long employeeId,
        @Nullable Instant passwordSetAt,
        @Nullable Turn turn)
        implements Serializable {

    /** A child's turn at the tablet (bērna kārta): who the child is, and the user name of who gave it. */
    public record Turn(long clientId, String givenBy) implements Serializable {}

    public Identity(
            String userName,
            String displayName,
            Set<String> roles,
            @Nullable Long municipalityId,
            @Nullable Long employeeId,
            @Nullable Instant passwordSetAt) {
        this(userName, displayName, roles, municipalityId, employeeId, passwordSetAt, null);
    }

    /** A child at the tablet; the name is no account's, so nothing of an account can be changed under it. */
    public static Identity child(long clientId, String givenName, String givenBy) {
        return new Identity(
                "child+" + givenBy, givenName, Set.of(Role.CHILD), null, null, null, new Turn(clientId, givenBy));
    }

    public static Identity of(Account account) {
        return new Identity(
                account.getUserName(),
                account.getDisplayName(),
                account.getRoles(),
                account.getMunicipalityId(),
                account.getEmployeeId(),
                account.getPasswordSetAt());
    }

    Identity withoutRoles() {
        return new Identity(userName, displayName, Set.of(), null, null, passwordSetAt);
    }

    public boolean byCode() {
        return roles.isEmpty();
    }

    /** True if the rights are still the same; a new display name does not count. */
    boolean hasTheRightsOf(Identity other) {
        return userName.equals(other.userName)
                && roles.equals(other.roles)
                && java.util.Objects.equals(municipalityId, other.municipalityId)
                && java.util.Objects.equals(employeeId, other.employeeId)
                && java.util.Objects.equals(passwordSetAt, other.passwordSetAt);
    }
}
