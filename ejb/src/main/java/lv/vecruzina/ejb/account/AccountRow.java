package lv.vecruzina.ejb.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One user in the list (lietotāju saraksta rinda).
 *
 * @param roles in the order of {@code Role.ALL}
 * @param municipality name of the official's municipality
 * @param codeExpiresAt end of a one-time code not used yet
 */
public record AccountRow(
        Long id,
        String userName,
        String displayName,
        List<String> roles,
        @Nullable String municipality,
        boolean enabled,
        boolean passwordSet,
        @Nullable Instant codeExpiresAt) {}
