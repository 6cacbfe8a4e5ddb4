package lv.vecruzina.ejb.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account is at one moment (identitāte), so that a later look can tell whether it changed.
 *
 * @param roles none while only a one-time code was given: then nothing but a new password is allowed
 * @param municipalityId of a municipality official, else null
 * @param employeeId of someone who works here, else null
 */
public record Identity(
        String userName,
        String displayName,
        Set<String> roles,
        @Nullable Long municipalityId,
        @Nullable Long employeeId,
        @Nullable Instant passwordSetAt)
        implements Serializable {

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
