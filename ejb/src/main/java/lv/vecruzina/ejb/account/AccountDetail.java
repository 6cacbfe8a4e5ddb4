package lv.vecruzina.ejb.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One user as the page that changes it needs it (lietotāja dati); the version is that of the moment it was read. */
public record AccountDetail(
        Long id,
        int version,
        String userName,
        String displayName,
        @Nullable String email,
        Set<String> roles,
        @Nullable Long municipalityId,
        boolean enabled,
        boolean passwordSet,
        @Nullable Instant codeExpiresAt)
        implements Serializable {

    static AccountDetail of(Account account) {
        return new AccountDetail(
                account.getId(),
                account.getVersion(),
                account.getUserName(),
                account.getDisplayName(),
                account.getEmail(),
                account.getRoles(),
                account.getMunicipalityId(),
                account.isEnabled(),
                account.getPasswordHash() != null,
                account.getCodeExpiresAt());
    }
}
